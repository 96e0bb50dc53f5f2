import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { namespaceFile, namespaces, RULE_TEXTS, readJson, SOURCE } from './locales.ts';

/** Texts by key: `start.title` of the interface, `rules.benefits.birth_grant.name` of the rules. */
export type Texts = ReadonlyMap<string, string>;

/** Every text that stands in the files of a language; of Chinese, whose rule texts stand in the rules, those of the interface. */
export function textsIn(root: string, language: string): Texts {
  const rules = language === SOURCE ? [] : rulesIn(join(root, RULE_TEXTS, language));
  return new Map([...interfaceIn(root, language), ...rules]);
}

/** The leaves of nested records, by their path. */
export function leaves(tree: unknown, path: string): [key: string, text: string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, branch]) => leaves(branch, `${path}.${key}`));
}

function interfaceIn(root: string, language: string): [string, string][] {
  return namespaces(root, language).flatMap((name) => leaves(readJson(namespaceFile(root, language, name)), name));
}

function rulesIn(folder: string): [string, string][] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => leaves(parse(readFileSync(join(folder, file), 'utf8')), 'rules'));
}
