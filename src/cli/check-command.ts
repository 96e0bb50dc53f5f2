import { link } from '../engine/index.ts';
import { analyse, canBeRun, compileRules, type Diagnostic, diagnosticLine, sentence } from '../rules-compiler/index.ts';
import type { Command } from './command.ts';
import { fill, ownWords } from './own-words.ts';
import { runCases } from './run-cases.ts';

/** `check`: every diagnostic of the rule set, failing cases among them. */
export const checkCommand: Command = (_, options, { print, complain }) => {
  const compiled = compileRules(options.rules);
  const isRun = canBeRun(compiled.diagnostics);
  const run = isRun ? runCases(compiled, link(compiled.ruleset)) : { passed: 0, diagnostics: [] };
  const diagnostics = [...compiled.diagnostics, ...analyse(compiled), ...run.diagnostics].sort(byPlace);
  if (options.json) {
    const told = diagnostics.map((one) => asData(one, options.lang));
    print(JSON.stringify({ diagnostics: told, cases: run.passed + run.diagnostics.length }, null, 2));
  } else {
    for (const one of diagnostics) complain(diagnosticLine(one, options.lang));
    const own = ownWords(options.lang);
    const counts = { benefits: compiled.files.benefits.length, passed: run.passed, n: diagnostics.length };
    print(fill(isRun ? own.checkTotal : own.checkNotRun, counts));
    if (diagnostics.length > 0) print(own.checkMore);
  }
  return diagnostics.length > 0 ? 1 : 0;
};

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** The message in words, and what fills it for whoever reads it by machine. */
function asData(one: Diagnostic, language: string): object {
  const { code, file, line, column, path, values } = one;
  return { code, file, line, column, path, message: sentence(one, language), values };
}
