import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { rulesPlugin } from '../src/rules-compiler/vite-plugin.ts';
import { wordsPlugin } from '../src/words-compiler/vite-plugin.ts';

const inDom = 'src/**/*.dom.test.{ts,tsx}';

/** What works on rules keeps nothing but caches from one test to the next. */
const onRules = ['src/{engine,rules-compiler,cli}/**/*.test.ts', 'tests/{rules,exact,truth,feel,fuzz}/**/*.test.ts'];

/** Kept apart from vite.config.ts so that tests run without the service worker build. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [preact(), rulesPlugin(), wordsPlugin()],
  test: {
    // Compiling the whole rule set takes seconds, and on a busy machine many.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // As many as there are processors; by itself the runner leaves one of them alone, which of two is half.
    maxWorkers: '100%',
    projects: [
      // One load of the modules for all: half the time went into loading and compiling anew for each file.
      { extends: true, test: { name: 'rules', environment: 'node', include: onRules, isolate: false } },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [inDom, ...onRules],
        },
      },
      // With globals, Testing Library clears the page after each test by itself.
      { extends: true, test: { name: 'dom', environment: 'happy-dom', globals: true, include: [inDom] } },
    ],
    coverage: { include: ['src/engine/**', 'src/rules-compiler/**'], reportsDirectory: 'reports/coverage' },
  },
});
