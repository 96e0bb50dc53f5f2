import { fileURLToPath } from 'node:url';
import { runLine } from './run-line.ts';

/** For tests: what a command line prints, complains of, and returns. */
export function captured(...argv: readonly string[]): { code: number; out: string; err: string } {
  const [out, err]: [string[], string[]] = [[], []];
  const code = runLine(argv, { print: (text) => out.push(text), complain: (text) => err.push(text) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** A rules folder of three benefits, without mistakes. */
export const SMALL = fileURLToPath(new URL('../rules-compiler/fixtures/small', import.meta.url));
