import { link } from '../engine/index.ts';
import { analyse, canBeRun, compileRules } from '../rules-compiler/index.ts';
import type { Command } from './command.ts';
import { runCases } from './run-cases.ts';

/** `check`: every diagnostic of the rule set, failing cases among them. */
export const checkCommand: Command = (_, options, { print, complain }) => {
  const compiled = compileRules(options.rules);
  const run = canBeRun(compiled.diagnostics)
    ? runCases(compiled, link(compiled.ruleset))
    : { passed: 0, diagnostics: [] };
  const diagnostics = [...compiled.diagnostics, ...analyse(compiled), ...run.diagnostics];
  if (options.json) print(JSON.stringify({ diagnostics, cases: run.passed + run.diagnostics.length }, null, 2));
  else for (const { file, line, code, message } of diagnostics) complain(`${file}:${line} ${code}: ${message}`);
  if (!options.json)
    print(
      `${compiled.ruleset.benefits.length} benefits, ${run.passed} expectations hold, ${diagnostics.length} diagnostics`,
    );
  return diagnostics.length > 0 ? 1 : 0;
};
