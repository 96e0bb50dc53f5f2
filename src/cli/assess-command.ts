import { assess, paths } from '../engine/index.ts';
import type { Command } from './command.ts';
import { readCaseFile, readyRules } from './command.ts';
import { renderAssessment, renderPath } from './render-assessment.ts';
import { told } from './told.ts';
import { wordsOf } from './words.ts';

/** `assess CASE.yaml [--on DATE] [--json]`: the whole assessment. */
export const assessCommand: Command = ([file], options, output) => {
  const ready = readyRules(options, output);
  const caseFile = ready && readCaseFile(file, ready.rules, options, output);
  if (!ready || !caseFile) return 1;
  const assessment = assess(ready.rules, caseFile);
  const found = paths(ready.rules, caseFile, assessment);
  const words = wordsOf(ready.compiled, options.lang);
  output.print(
    options.json
      ? JSON.stringify({ ...assessment, paths: found }, null, 2)
      : [
          renderAssessment(assessment, told(ready.rules, caseFile, assessment), ready.rules.ruleset.exclusions, words),
          ...found.map((path) => renderPath(path, words)),
        ].join('\n'),
  );
  return 0;
};
