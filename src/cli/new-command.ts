import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './command.ts';
import { fill, ownWords } from './own-words.ts';
import { UsageError } from './usage-error.ts';

const FILES = ['benefit.yaml', 'parameters.yaml', 'cases.yaml'] as const;

/** `new ID`: a benefit folder whose one case fails until its rules are written. */
export const newCommand: Command = ([id], { rules, lang, json }, { print }) => {
  if (!id || !/^[a-z][a-z0-9_]*$/.test(id)) throw new UsageError('usage.newId');
  const folder = join(rules, 'benefits', id);
  if (existsSync(folder)) throw new UsageError('usage.isThere', { folder });
  mkdirSync(folder, { recursive: true });
  for (const file of FILES) {
    const template = readFileSync(new URL(`new-benefit/${file}`, import.meta.url), 'utf8');
    writeFileSync(join(folder, file), template.replaceAll('{id}', id));
  }
  if (json) print(JSON.stringify({ folder, files: FILES }, null, 2));
  else print(fill(ownWords(lang).newFolder, { folder, files: FILES.join(', '), id }));
  return 0;
};
