import { createServer, type Plugin, type PluginOption } from 'vite';

/** The module that draws the start screen, as Vite serves it. */
const PAGE = '/src/app/start-page.tsx';

/**
 * Draws the start screen into `index.html` while building, so that it is there before any script. `plugins` makes the ones
 * that the app's own modules need.
 *
 * @example plugins: [prerenderPlugin(() => [preact(), wordsPlugin()])]
 */
export function prerenderPlugin(plugins: () => PluginOption[]): Plugin {
  return {
    name: 'lingdedao-prerender',
    apply: 'build',
    transformIndexHtml: async (html) => {
      const page = await drawStart(plugins());
      // A function: `$` in the page must not be read as a pattern.
      return html.replace('<div id="app"></div>', () => `<div id="app" data-prerendered>${page}</div>`);
    },
  };
}

async function drawStart(plugins: PluginOption[]): Promise<string> {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    cacheDir: 'node_modules/.vite-prerender',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins,
  });
  try {
    const { startPage } = await server.ssrLoadModule(PAGE);
    return startPage();
  } finally {
    await server.close();
  }
}
