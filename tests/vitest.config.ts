import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { rulesPlugin } from '../src/rules-compiler/vite-plugin.ts';
import { wordsPlugin } from '../src/words-compiler/vite-plugin.ts';

const inDom = 'src/**/*.dom.test.{ts,tsx}';

/** Kept apart from vite.config.ts so that tests run without the service worker build. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [preact(), rulesPlugin(), wordsPlugin()],
  test: {
    // Compiling the whole rule set takes seconds, and on a busy machine many.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [inDom],
        },
      },
      // With globals, Testing Library clears the page after each test by itself.
      { extends: true, test: { name: 'dom', environment: 'happy-dom', globals: true, include: [inDom] } },
    ],
    coverage: { include: ['src/engine/**', 'src/rules-compiler/**'], reportsDirectory: 'reports/coverage' },
  },
});
