import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { compileRules, jsonSchemas } from '../rules-compiler/index.ts';
import type { Command } from './command.ts';

/** Beside the rules folder, and ignored by git: written anew whenever ids or shapes change. */
const FOLDER = '.cache/rule-schemas';

/** `schema`: writes JSON schemas of the rule files, and prints which files each is for as editors' YAML settings want it. */
export const schemaCommand: Command = (_, { rules }, { print }) => {
  const target = join(rules, '..', FOLDER);
  mkdirSync(target, { recursive: true });
  const settings = jsonSchemas(compileRules(rules).files).map(({ name, files, schema }) => {
    writeFileSync(join(target, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
    return [`./${FOLDER}/${name}.json`, files.map((pattern) => `${basename(resolve(rules))}/${pattern}`)] as const;
  });
  print(JSON.stringify({ 'yaml.schemas': Object.fromEntries(settings) }, null, 2));
  return 0;
};
