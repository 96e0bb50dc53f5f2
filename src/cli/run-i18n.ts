import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  coverageOf,
  registered,
  reviewsFile,
  reviewsOf,
  SOURCE,
  textsIn,
  withReviews,
} from '../words-compiler/index.ts';
import type { Output } from './command.ts';
import { sourceTexts } from './source-texts.ts';

const USAGE = 'commands: coverage [--json] | reviewed LANGUAGE KEY… --by NAME --on DATE';

/**
 * `npm run -s i18n -- <command>`: `coverage` tells how complete each language is and how much of it a speaker has read;
 * `reviewed` notes that somebody has read all texts whose keys begin so.
 */
export function runI18n(argv: readonly string[], { print, complain }: Output, root = '.'): number {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { json: { type: 'boolean', default: false }, by: { type: 'string' }, on: { type: 'string' } },
      allowPositionals: true,
    });
    const [command, ...operands] = positionals;
    if (command === 'help') print(USAGE);
    else if (command === 'coverage') print(coverage(root, values.json));
    else if (command === 'reviewed') print(review(root, operands, values));
    else throw new Error(USAGE);
    return 0;
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

function coverage(root: string, asJson: boolean): string {
  const source = sourceTexts(root);
  const rows = registered(root).map((language) => [language, coverageOf(root, language, source)] as const);
  if (asJson) return JSON.stringify(Object.fromEntries(rows), null, 2);
  return rows
    .map(([language, { keys, translated, reviewed, extra }]) =>
      [
        language.padEnd(6),
        `${percent(translated, keys)} %  ${translated} of ${keys} texts`,
        language === SOURCE ? 'source' : `reviewed ${reviewed}, machine ${translated - reviewed}`,
        ...(extra > 0 ? [`${extra} without a source`] : []),
      ].join('  '),
    )
    .join('\n');
}

function review(root: string, operands: readonly string[], { by, on }: { by?: string; on?: string }): string {
  const [language = '', ...prefixes] = operands;
  if (!registered(root).includes(language) || prefixes.length === 0 || !by || !/^\d{4}-\d\d-\d\d$/.test(on ?? ''))
    throw new Error(USAGE);
  const before = reviewsOf(root, language);
  const after = withReviews(before, textsIn(root, language), { by, on: on ?? '' }, prefixes);
  const file = join(root, reviewsFile(language));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(after, null, 2)}\n`);
  return file;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '0.0' : (Math.floor((1000 * part) / whole) / 10).toFixed(1);
}
