import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumFlags, chromiumPath } from '../tools/chromium.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = Number(process.env.BROWSER_TEST_PORT ?? 4183);

/** The production build in `dist`, served as any static host would. */
export default defineConfig({
  testMatch: '*.e2e.ts',
  outputDir: `${root}/test-results`,
  reporter: [['line'], ['json', { outputFile: `${root}/reports/browser.json` }]],
  workers: 2,
  // On a machine that does other things a page may be late: what passes when tried again is printed as flaky.
  retries: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 30_000,
  // On such a machine the page may take longer to answer than the five seconds Playwright waits by itself.
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 390, height: 844 },
    locale: 'zh-TW',
    timezoneId: 'Asia/Taipei',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: chromiumPath(), args: chromiumFlags },
  },
  webServer: {
    command: `vite preview --port ${port} --strictPort`,
    cwd: root,
    port,
    reuseExistingServer: false,
  },
});
