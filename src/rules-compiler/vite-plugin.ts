import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type Compiled, compileRules } from './compile.ts';
import { emitExact } from './emit.ts';

const PREFIX = 'virtual:rules';

/**
 * Serves the compiled rules as modules: `virtual:rules` (no words), `virtual:rules/text/<language>`,
 * `virtual:rules/catalogue`, and `virtual:rules/exact` (plain JavaScript for fully known cases). Mistakes in the rules stop
 * the build with all diagnostics, except for texts that a translation lacks: those are shown in Chinese. In `npm run dev` a
 * saved rule file updates the open page.
 *
 * @example plugins: [rulesPlugin()]
 */
export function rulesPlugin(folder = 'rules'): Plugin {
  const root = resolve(folder);
  let compiled: Compiled | undefined;
  const current = (): Compiled => {
    compiled ??= compileRules(root);
    const diagnostics = compiled.diagnostics.filter(({ code }) => code !== 'missing-translation');
    if (diagnostics.length > 0) {
      compiled = undefined;
      throw new Error(
        diagnostics.map(({ file, line, code, message }) => `${file}:${line} ${code}: ${message}`).join('\n'),
      );
    }
    return compiled;
  };
  return {
    name: 'lingdedao-rules',
    resolveId: (id) => (id === PREFIX || id.startsWith(`${PREFIX}/`) ? `\0${id}` : undefined),
    load: (id) => {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      return { code: moduleOf(id.slice(PREFIX.length + 1), current()), moduleType: 'js', map: null };
    },
    configureServer: (server) => {
      server.watcher.add(root);
      server.watcher.on('change', (file) => {
        if (!file.startsWith(root)) return;
        compiled = undefined;
        for (const module of server.moduleGraph.idToModuleMap.values()) {
          if (module.id?.startsWith(`\0${PREFIX}`)) void server.reloadModule(module);
        }
      });
    },
  };
}

/** JSON in a string is parsed faster than a literal, and `JSON.parse` is no eval. */
function moduleOf(path: string, { ruleset, texts, catalogue }: Compiled): string {
  if (path === '') return exported('ruleset', ruleset);
  if (path === '/exact') return emitExact(ruleset).source;
  if (path === '/catalogue') return exported('catalogue', catalogue);
  const language = path.slice('/text/'.length);
  const text = texts.get(language);
  if (!text) throw new Error(`no rule texts for ${language}`);
  return exported('texts', text);
}

function exported(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}
