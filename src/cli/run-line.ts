import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Options, Output } from './command.ts';
import { COMMANDS, type CommandName, type Entry, EVERYWHERE, isCommand } from './commands.ts';
import { helpText } from './help.ts';
import { fill, ownWords } from './own-words.ts';
import { UsageError } from './usage-error.ts';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  on: { type: 'string' },
  claimant: { type: 'string' },
  context: { type: 'string' },
  stdin: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'zh-TW' },
  rules: { type: 'string', default: 'rules' },
  help: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options'];

/** Runs one command line. Exit code 1 for a mistake in rules or input (all of them listed), 2 for usage. */
export function runLine(argv: readonly string[], output: Output): number {
  try {
    const { values, positionals, tokens } = parsed(argv);
    const { help, ...options } = values;
    const [name, ...operands] = positionals;
    if (help || name === 'help' || asksForHelp(positionals)) {
      const of = name === 'help' ? operands[0] : name;
      output.print(helpText(options.lang, of === undefined || of === '-h' ? undefined : commandOf(of)));
      return 0;
    }
    if (name === undefined) throw new UsageError('usage.noCommand');
    const command = commandOf(name);
    const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name as keyof Options] : []));
    refuseWhatIsNotFor(command, operands, given);
    if (command !== 'eval' && !existsSync(options.rules))
      throw new UsageError('usage.noRules', { folder: options.rules });
    refuseUnspoken(options);
    return COMMANDS[command].run(operands, options, output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.complain(fill(ownWords(languageIn(argv))[error.code], error.values));
    return 2;
  }
}

function commandOf(name: string): CommandName {
  if (isCommand(name)) return name;
  throw new UsageError('usage.command', { name, commands: Object.keys(COMMANDS).join(', ') });
}

/** `-h` is an expression, too. */
function asksForHelp([name, ...operands]: readonly string[]): boolean {
  return name === '-h' || (name !== 'eval' && operands.includes('-h'));
}

/** The tool speaks two languages, and has names of others from the rules. */
function refuseUnspoken({ lang: language, rules }: Options): void {
  const folder = join(rules, 'text');
  const languages = [...new Set(['zh-TW', 'en', ...(existsSync(folder) ? readdirSync(folder) : [])])];
  if (!languages.includes(language))
    throw new UsageError('usage.language', { language, languages: languages.join(', ') });
}

/** What a command would only ignore was meant for something. */
function refuseWhatIsNotFor(name: CommandName, operands: readonly string[], given: readonly (keyof Options)[]): void {
  const entry: Entry = COMMANDS[name];
  const other = given.find((option) => ![...EVERYWHERE, ...entry.options].includes(option));
  if (other) throw new UsageError('usage.optionOfOther', { name, option: `--${other}` });
  const [tooMuch] = operands.slice(entry.operands.length);
  if (tooMuch !== undefined) throw new UsageError('usage.tooMuch', { name, operand: tooMuch });
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...withOperandsLast(argv)], options: OPTIONS, allowPositionals: true, tokens: true });
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const [option = said] = /--[\w-]+/.exec(said) ?? [];
    const isUnknown = error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    if (isUnknown) throw new UsageError('usage.option', { option });
    const wanted = Object.entries(OPTIONS).find(([name]) => `--${name}` === option);
    throw new UsageError(wanted?.[1].type === 'boolean' ? 'usage.optionAlone' : 'usage.optionValue', { option });
  }
}

/** No option has one dash: `-x + 1` is an expression. */
function withOperandsLast(argv: readonly string[]): readonly string[] {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
  const isOperand = (text: string): boolean => /^-[^-]/.test(text);
  const before = argv.slice(0, end);
  const last = [...before.filter(isOperand), ...argv.slice(end + 1)];
  return [...before.filter((text) => !isOperand(text)), ...(last.length > 0 ? ['--', ...last] : [])];
}

/** The language asked for, also on a line that can't be read otherwise. */
function languageIn(argv: readonly string[]): string {
  const at = argv.indexOf('--lang');
  const after = argv.find((text) => text.startsWith('--lang='))?.slice('--lang='.length);
  return after ?? (at < 0 ? undefined : argv[at + 1]) ?? OPTIONS.lang.default;
}
