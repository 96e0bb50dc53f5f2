import { parseArgs } from 'node:util';
import { assessCommand } from './assess-command.ts';
import { checkCommand } from './check-command.ts';
import type { Command, Output } from './command.ts';
import { UsageError } from './command.ts';
import { coverageCommand } from './coverage-command.ts';
import { diffCommand } from './diff-command.ts';
import { docCommand } from './doc-command.ts';
import { evalCommand } from './eval-command.ts';
import { explainCommand } from './explain-command.ts';
import { mutateCommand } from './mutate-command.ts';
import { newCommand } from './new-command.ts';
import { schemaCommand } from './schema-command.ts';
import { staleCommand } from './stale-command.ts';

/** Every command of `npm run -s rules -- <command>`. */
const COMMANDS: Readonly<Record<string, Command>> = {
  assess: assessCommand,
  explain: explainCommand,
  eval: evalCommand,
  check: checkCommand,
  coverage: coverageCommand,
  stale: staleCommand,
  mutate: mutateCommand,
  diff: diffCommand,
  new: newCommand,
  schema: schemaCommand,
  doc: docCommand,
};

const OPTIONS = {
  json: { type: 'boolean', default: false },
  on: { type: 'string' },
  claimant: { type: 'string' },
  context: { type: 'string' },
  stdin: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'zh-TW' },
  rules: { type: 'string', default: 'rules' },
} as const;

/** Runs one command line. Exit code 1 for a mistake in rules or input (all of them listed), 2 for usage. */
export function runLine(argv: readonly string[], output: Output): number {
  try {
    const { values, positionals } = parseArgs({
      args: withOperandsLast(argv),
      options: OPTIONS,
      allowPositionals: true,
    });
    const [name = '', ...operands] = positionals;
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new UsageError(`commands: ${Object.keys(COMMANDS).join(', ')}`);
    return command(operands, values, output);
  } catch (error) {
    if (error instanceof UsageError || isParseError(error)) {
      output.complain(error.message);
      return 2;
    }
    throw error;
  }
}

/** No option has one dash: `-x + 1` is an expression. */
function withOperandsLast(argv: readonly string[]): string[] {
  const isOperand = (text: string): boolean => /^-[^-]/.test(text);
  return [
    ...argv.filter((text) => !isOperand(text)),
    ...(argv.some(isOperand) ? ['--', ...argv.filter(isOperand)] : []),
  ];
}

function isParseError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
