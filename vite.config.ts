import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { prerenderPlugin } from './src/prerender/vite-plugin.ts';
import { rulesPlugin } from './src/rules-compiler/vite-plugin.ts';
import { wordsPlugin } from './src/words-compiler/vite-plugin.ts';

/** Everything comes from our own origin and nothing leaves it; there is no eval and no inline script or style. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

// Builds only: the dev server's hot reload needs inline scripts and a socket.
const cspInBuilds: Plugin = {
  name: 'csp-in-builds',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  // Relative, so that the same build works at the root of a host or in any folder of it.
  base: './',
  plugins: [
    preact(),
    rulesPlugin(),
    wordsPlugin(),
    cspInBuilds,
    prerenderPlugin(() => [preact(), rulesPlugin(), wordsPlugin()]),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/platform/service-worker',
      filename: 'sw.ts',
      injectRegister: false,
      manifest: false,
      includeManifestIcons: false,
      injectManifest: {
        // As a classic script it is called sw.js, and works in browsers without module workers.
        rollupFormat: 'iife',
        globPatterns: ['**/*.{js,css,html,woff2}', 'icons/icon.svg', 'manifest.webmanifest'],
      },
    }),
  ],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // What every page runs on: one file, that stays the same when only ours change.
      output: { codeSplitting: { groups: [{ name: 'frameworks', test: /node_modules\/(@?preact|i18next)\// }] } },
    },
  },
});
