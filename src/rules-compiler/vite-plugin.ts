import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { type Compiled, compileRules } from './compile.ts';
import { diagnosticLine } from './diagnostic.ts';
import { emitExact } from './emit.ts';
import { exampleChanges, reviewedOn } from './example-changes.ts';

const PREFIX = 'virtual:rules';
/** Of those who write rules; the `rules` command speaks others, too. */
const LANGUAGE = 'zh-TW';

/** By folder: the app, its worker and the start screen drawn while building each have a plugin of their own. */
const compiledOnce = new Map<string, Compiled>();

/**
 * Serves the compiled rules as modules: `virtual:rules` (no words), `virtual:rules/text/<language>`,
 * `virtual:rules/catalogue`, `virtual:rules/stamp` (version and day of review), `virtual:rules/changes` (what changed for
 * example households), and `virtual:rules/exact` (plain JavaScript for fully known cases). Mistakes in the rules stop the build with all diagnostics, except for texts that a translation lacks: those are shown in Chinese. In `npm run dev` a
 * saved rule file updates the open page.
 *
 * @example plugins: [rulesPlugin()]
 */
export function rulesPlugin(folder = 'rules', households = 'tests/rules/personas'): Plugin {
  const root = resolve(folder);
  const current = (): Compiled => {
    const compiled = compiledOnce.get(root) ?? compileRules(root);
    const diagnostics = compiled.diagnostics.filter(({ code }) => code !== 'missing-translation');
    if (diagnostics.length > 0) throw new Error(diagnostics.map((one) => diagnosticLine(one, LANGUAGE)).join('\n'));
    compiledOnce.set(root, compiled);
    return compiled;
  };
  /** The page shows the mistakes over what it had, and goes on from there when they are mended. */
  const saved = (file: string, server: ViteDevServer): void => {
    if (!file.startsWith(root)) return;
    compiledOnce.delete(root);
    try {
      current();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      server.config.logger.error(message);
      server.ws.send({ type: 'error', err: { message, stack: '' } });
      return;
    }
    for (const module of server.moduleGraph.idToModuleMap.values()) {
      if (module.id?.startsWith(`\0${PREFIX}`)) void server.reloadModule(module);
    }
  };
  return {
    name: 'lingdedao-rules',
    resolveId: (id) => (id === PREFIX || id.startsWith(`${PREFIX}/`) ? `\0${id}` : undefined),
    load: (id) => {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      return { code: moduleOf(id.slice(PREFIX.length + 1), current(), households), moduleType: 'js', map: null };
    },
    configureServer: (server) => {
      server.watcher.add(root);
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, (file) => saved(file, server));
    },
  };
}

/** JSON in a string is parsed faster than a literal, and `JSON.parse` is no eval. */
function moduleOf(path: string, { ruleset, texts, catalogue }: Compiled, households: string): string {
  if (path === '') return exported('ruleset', ruleset);
  if (path === '/exact') return emitExact(ruleset).source;
  if (path === '/stamp') return exported('stamp', { version: ruleset.version, reviewed: reviewedOn(ruleset) });
  if (path === '/changes') return exported('changes', exampleChanges(ruleset, resolve(households)));
  if (path === '/catalogue') return exported('catalogue', catalogue);
  const language = path.slice('/text/'.length);
  const text = texts.get(language);
  if (!text) throw new Error(`no rule texts for ${language}`);
  return exported('texts', text);
}

function exported(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}
