import { assess } from '../engine/index.ts';
import type { Command } from './command.ts';
import { readCaseFile, readyRules } from './command.ts';
import { renderAssessment } from './render.ts';
import { wordsOf } from './words.ts';

/** `assess CASE.yaml [--on DATE] [--json]`: the whole assessment. */
export const assessCommand: Command = ([file], options, output) => {
  const ready = readyRules(options, output);
  const caseFile = ready && readCaseFile(file, ready.rules, options, output);
  if (!ready || !caseFile) return 1;
  const assessment = assess(ready.rules, caseFile);
  output.print(
    options.json
      ? JSON.stringify(assessment, null, 2)
      : renderAssessment(assessment, wordsOf(ready.compiled, options.lang)),
  );
  return 0;
};
