import { contextIn, type EvalResult, evalFeel, evalLine, said, sentence } from '../rules-compiler/index.ts';
import type { Command, Output } from './command.ts';
import { linesFrom } from './lines-from.ts';
import { UsageError } from './usage-error.ts';

/**
 * `eval 'EXPRESSION' [--context JSON]`: what one FEEL expression comes to. `eval --stdin`: one request a line in, one result
 * a line out, each as soon as its line has come.
 */
export const evalCommand: Command = ([expression], options, output) => {
  if (options.stdin) {
    if (expression !== undefined) throw new UsageError('usage.tooMuch', { name: 'eval', operand: expression });
    return evalLines(linesFrom(0), options.lang, output);
  }
  if (expression === undefined) throw new UsageError('usage.noExpression');
  const context = contextIn(options.context ?? '{}');
  const result: EvalResult = context
    ? evalFeel(expression, context, options.lang)
    : { diagnostics: [{ code: 'bad-context', message: sentence(said('eval.no-context'), options.lang) }] };
  output.print(JSON.stringify(result));
  return 'diagnostics' in result ? 1 : 0;
};

/** A line that is refused is a result like any other: a test suite expects some. */
export function evalLines(lines: Iterable<string>, language: string, { print }: Output): number {
  for (const line of lines) if (line.trim() !== '') print(JSON.stringify(evalLine(line, language)));
  return 0;
}
