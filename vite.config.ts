import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { checksumsOfBuild } from './src/hosting/checksums.ts';
import { hostingPlugin } from './src/hosting/vite-plugin.ts';
import { prerenderPlugin } from './src/prerender/vite-plugin.ts';
import { rulesPlugin } from './src/rules-compiler/vite-plugin.ts';
import { wordsPlugin } from './src/words-compiler/vite-plugin.ts';

const checksums = checksumsOfBuild();

export default defineConfig({
  // Relative, so that the same build works at the root of a host or in any folder of it.
  base: './',
  plugins: [
    preact(),
    rulesPlugin(),
    wordsPlugin(),
    hostingPlugin(),
    checksums.plugin,
    // A kiosk has another start, which is not in the page before its script.
    process.env.VITE_FACE !== 'kiosk' && prerenderPlugin(() => [preact(), rulesPlugin(), wordsPlugin()]),
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
        manifestTransforms: [checksums.add],
        globIgnores: ['hosting/**'],
        globPatterns: ['**/*.{js,css,html,woff2}', 'icons/icon.svg', 'manifest.webmanifest'],
      },
    }),
  ],
  // Modules too: a worker has the rules and fetches more of them when it needs to.
  worker: { format: 'es', plugins: () => [rulesPlugin()] },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // `npm run size` has the limits that count.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What every page runs on: one file, that stays the same when only ours change.
      output: {
        codeSplitting: {
          groups: [
            { name: 'frameworks', test: /node_modules\/@?preact\//, priority: 2 },
            { name: 'start', test: /src\/app\/shell\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
});
