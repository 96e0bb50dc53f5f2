import { assessCommand } from './assess-command.ts';
import { checkCommand } from './check-command.ts';
import type { Command, Options } from './command.ts';
import { coverageCommand } from './coverage-command.ts';
import { diffCommand } from './diff-command.ts';
import { docCommand } from './doc-command.ts';
import { evalCommand } from './eval-command.ts';
import { explainCommand } from './explain-command.ts';
import { mutateCommand } from './mutate-command.ts';
import { newCommand } from './new-command.ts';
import { schemaCommand } from './schema-command.ts';
import { staleCommand } from './stale-command.ts';

export interface Entry {
  readonly run: Command;
  /** As the usage says them: those in brackets may be left out. */
  readonly operands: readonly string[];
  /** Besides those that every command takes. */
  readonly options: readonly (keyof Options)[];
}

/** Options that every command takes. */
export const EVERYWHERE: readonly (keyof Options)[] = ['json', 'lang', 'rules'];

/** Every command of `npm run -s rules -- <command>`. */
export const COMMANDS = {
  assess: { run: assessCommand, operands: ['CASE.yaml'], options: ['on'] },
  explain: { run: explainCommand, operands: ['BENEFIT', 'CASE.yaml'], options: ['on', 'claimant'] },
  eval: { run: evalCommand, operands: ["['EXPRESSION']"], options: ['context', 'stdin'] },
  check: { run: checkCommand, operands: [], options: [] },
  coverage: { run: coverageCommand, operands: [], options: [] },
  stale: { run: staleCommand, operands: [], options: ['on'] },
  diff: { run: diffCommand, operands: ['REF', '[REF]'], options: [] },
  new: { run: newCommand, operands: ['ID'], options: [] },
  mutate: { run: mutateCommand, operands: ['[ID]'], options: [] },
  schema: { run: schemaCommand, operands: [], options: [] },
  doc: { run: docCommand, operands: ['[ID]'], options: [] },
} as const satisfies Readonly<Record<string, Entry>>;

export type CommandName = keyof typeof COMMANDS;

export function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(COMMANDS, name);
}
