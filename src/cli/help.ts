import type { Options } from './command.ts';
import { COMMANDS, type CommandName, type Entry, EVERYWHERE } from './commands.ts';
import { type OwnWords, ownWords } from './own-words.ts';

const CALL = 'npm run -s rules --';

/** What the options take, as the usage says it. */
const OPERAND: Readonly<Record<string, string>> = {
  on: 'DATE',
  claimant: 'ID',
  context: 'JSON',
  lang: 'LANGUAGE',
  rules: 'FOLDER',
};

/** What all commands do, or how one is called. */
export function helpText(language: string, name?: CommandName): string {
  const own = ownWords(language);
  return name ? helpOf(name, own) : overview(own);
}

function overview(own: OwnWords): string {
  const rows = Object.entries(COMMANDS).map(
    ([name, entry]) => [[name, ...entry.operands].join(' '), own[`help.${name as CommandName}`]] as const,
  );
  return [`${CALL} COMMAND`, '', ...columns(rows), '', own['help.more'], own['help.codes']].join('\n');
}

function helpOf(name: CommandName, own: OwnWords): string {
  const { operands, options }: Entry = COMMANDS[name];
  const all = [...options, ...EVERYWHERE];
  const rows = all.map((option) => [optionText(option), optionSaid(name, option, own)] as const);
  const call = [CALL, name, ...operands, ...options.map((option) => `[${optionText(option)}]`)].join(' ');
  return [call, '', own[`help.${name}`], '', ...columns(rows)].join('\n');
}

/** Not every command has a case with a day of its own. */
function optionSaid(name: CommandName, option: keyof Options, own: OwnWords): string {
  return name === 'stale' && option === 'on' ? own['help.stale.on'] : own[`help.option.${option}`];
}

function optionText(option: string): string {
  return OPERAND[option] ? `--${option} ${OPERAND[option]}` : `--${option}`;
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
