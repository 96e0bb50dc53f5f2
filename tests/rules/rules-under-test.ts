import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { link } from '../../src/engine/index.ts';
import { compileRules } from '../../src/rules-compiler/index.ts';

/** The product's rules, compiled once for a test file. */
export const compiled = compileRules('rules');
export const rules = link(compiled.ruleset);

/** The content of every YAML file in a folder (or of those whose name begins so), with the file's name. */
export function yamlFiles(
  folder: string,
  beginning = '',
): readonly { readonly name: string; readonly content: unknown }[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(beginning) && name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ name, content: parse(readFileSync(`${folder}/${name}`, 'utf8')) as unknown }));
}
