import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import {
  firstWords,
  fontFile,
  languageTable,
  namespaceFile,
  namespaces,
  offered,
  readJson,
  SOURCE,
  stem,
} from './locales.ts';
import { isWhollyReviewed } from './reviews.ts';
import { leaves } from './texts.ts';
import { wordsKeptWhole } from './whole-words.ts';

const PACKS = 'virtual:languages';
const WORDS = 'virtual:words/';
const TEXTS = /^\0virtual:(?:words|rules\/text)\/([\w-]+)/;

/**
 * Serves the words of the interface as modules, so that a language costs nothing but its texts: `virtual:languages` knows
 * which there are and how to fetch each, `virtual:words/<language>` has what the start screen says, by key, and
 * `virtual:words/<language>/later` all of them as they stand in the files.
 *
 * @example plugins: [wordsPlugin()]
 */
export function wordsPlugin(folder = '.'): Plugin {
  const root = resolve(folder);
  return {
    name: 'lingdedao-words',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            chunkFileNames: ({ facadeModuleId }) =>
              `assets/${languagePart(facadeModuleId ?? '') ?? '[name]'}-[hash].js`,
            assetFileNames: ({ originalFileNames }) =>
              `assets/${fontOf(root, originalFileNames) ?? '[name]'}-[hash][extname]`,
          },
        },
      },
    }),
    resolveId: (id) => (id === PACKS || id.startsWith(WORDS) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${PACKS}`) return asModule(packsOf(offered(root), root));
      if (!id.startsWith(`\0${WORDS}`)) return undefined;
      const [language = '', part] = id.slice(WORDS.length + 1).split('/');
      const names = namespaces(root, language);
      for (const name of names) this.addWatchFile(namespaceFile(root, language, name));
      const words = part === undefined ? firstOf(root, language) : allOf(root, language, names);
      const font = part === undefined ? fontFile(root, language) : undefined;
      return asModule(
        [
          exported('words', words),
          font ? `export { default as font } from '${font}?url&no-inline';` : 'export const font = undefined;',
        ].join('\n'),
      );
    },
    transform(code, id) {
      const [, language] = TEXTS.exec(id) ?? [];
      return language ? { code: wordsKeptWhole(root, language, code), map: null } : undefined;
    },
  };
}

function allOf(root: string, language: string, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, readJson(namespaceFile(root, language, name))]));
}

function firstOf(root: string, language: string): Record<string, string> {
  const texts = [...firstWords(root)].flatMap(([namespace, names]) => {
    const words = Object.entries(readJson(namespaceFile(root, language, namespace)));
    const chosen = words.filter(([key]) => names === 'all' || names.includes(stem(key)));
    return leaves(Object.fromEntries(chosen), namespace);
  });
  return Object.fromEntries(texts);
}

/** The service worker knows by their names which files belong to a language. */
function languagePart(module: string): string | undefined {
  const [, language, later] = /^\0virtual:words\/([\w-]+)(\/later)?$/.exec(module) ?? [];
  if (language && language !== SOURCE) return `lang/${language}.${later ? 'words' : 'start'}`;
  const [, rules = SOURCE] = /^\0virtual:rules\/text\/([\w-]+)$/.exec(module) ?? [];
  return rules === SOURCE ? undefined : `lang/${rules}.rules`;
}

function fontOf(root: string, files: readonly string[]): string | undefined {
  const language = offered(root).find((id) => files.some((file) => file.endsWith(fontFile(root, id) ?? '\0')));
  return language && `lang/${language}.font`;
}

function asModule(code: string) {
  return { code, moduleType: 'js' as const, map: null };
}

/** A rule text saved during development is told to whoever listens, instead of loading the page again. */
function packsOf(languages: readonly string[], root: string): string {
  const packs = languages.map((id) => {
    const first = id === SOURCE ? '' : `first: () => import('${WORDS}${id}'), `;
    const words = `${first}later: () => import('${WORDS}${id}/later'), `;
    return `'${id}': { ${words}texts: () => import('virtual:rules/text/${id}') }`;
  });
  const texts = languages.map((id) => `'virtual:rules/text/${id}'`);
  return [
    `export const reviewed = ${JSON.stringify(languages.filter((id) => isWhollyReviewed(root, id)))};`,
    `export const entries = ${JSON.stringify(entriesOf(root, languages))};`,
    `export const packs = { ${packs.join(', ')} };`,
    'const listeners = new Set();',
    'export function onTextsSaved(listener) { listeners.add(listener); }',
    `import.meta.hot?.accept([${texts.join(', ')}], (modules) => {`,
    '  for (const module of modules) if (module) for (const listener of listeners) listener(module.texts);',
    '});',
  ].join('\n');
}

/** What languages.json says of these, without what only the build needs. */
function entriesOf(root: string, languages: readonly string[]): Record<string, unknown> {
  const table = languageTable(root);
  const own = languages.map((id) => {
    const { font, ...entry } = table[id] ?? {};
    return [id, font ? { ...entry, font: { family: font.family, letters: font.letters } } : entry] as const;
  });
  return Object.fromEntries(own);
}

/** JSON in a string is parsed faster than a literal, and `JSON.parse` is no eval. */
function exported(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}
