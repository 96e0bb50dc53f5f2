import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Runs every stage, also after one has failed, and ends with the line `N passed, N failed`: the tests of the runners that
 * count them, and one for each other stage. `--fast` leaves out what needs a build, and draws fewer random cases; `--deep`
 * draws many more.
 */
interface Stage {
  name: string;
  command: string;
  /** Left out of `npm run check`. */
  slow?: true;
  /** Reads how many tests passed and failed out of the report the runner wrote. */
  count?: () => Count;
}

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const fast = process.argv.includes('--fast');
const deep = process.argv.includes('--deep');
const unitReport = 'reports/unit.json';
const browserReport = 'reports/browser.json';
const otherBrowsersReport = 'reports/other-browsers.json';

const stages: Stage[] = [
  { name: 'types', command: 'npm run -s types' },
  { name: 'lint', command: 'npm run -s lint' },
  { name: 'rules', command: 'npm run -s rules -- check' },
  {
    name: 'unit',
    command: `npm run -s unit -- --reporter=${fast ? 'dot' : 'default'} --reporter=json --outputFile.json=${unitReport}${deep ? ' --coverage' : ''}`,
    count: countUnit,
  },
  { name: 'unused', command: 'npm run -s unused', slow: true },
  { name: 'build', command: 'npm run -s build -- --logLevel warn', slow: true },
  { name: 'size', command: 'npm run -s size', slow: true },
  { name: 'supply', command: 'npm run -s supply', slow: true },
  { name: 'lighthouse', command: 'npm run -s lighthouse', slow: true },
  { name: 'browser', command: 'npm run -s browser', slow: true, count: countBrowser },
  { name: 'other browsers', command: 'npm run -s other-browsers', slow: true, count: countOtherBrowsers },
];

// What an earlier run left must not be taken for this one's.
for (const left of [unitReport, browserReport, otherBrowsersReport, ...(fast ? [] : ['dist'])])
  rmSync(root + left, { force: true, recursive: true });
const results = stages.filter((stage) => !(fast && stage.slow)).map(run);

console.log(`\n${results.map(({ line }) => line).join('\n')}\n`);
const passed = results.reduce((sum, { count }) => sum + count.passed, 0);
const failed = results.reduce((sum, { count }) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function run(stage: Stage) {
  console.log(`\n── ${stage.name}`);
  const started = performance.now();
  const { status } = spawnSync(stage.command, {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...(deep ? { DEEP: '1' } : {}), ...(fast ? { FAST: '1' } : {}) },
  });
  const count = counted(stage, status === 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  const tests = stage.count ? `  ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped` : '';
  return { count, line: `${count.failed > 0 ? 'FAILED' : 'ok    '} ${stage.name.padEnd(14)} ${seconds} s${tests}` };
}

// A runner that failed without counting a failure (it crashed, or found no test) has failed once.
function counted(stage: Stage, succeeded: boolean): Count {
  const count = stage.count
    ? readCount(stage.count)
    : { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
  const isSound = succeeded && count.passed + count.skipped > 0;
  return isSound || count.failed > 0 ? count : { ...count, failed: 1 };
}

function readCount(read: () => Count): Count {
  try {
    return read();
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function countUnit(): Count {
  const report = readJson(unitReport);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

// A flaky test failed, and passed when it was tried again.
function countBrowser(): Count {
  const { expected, unexpected, flaky, skipped } = readJson(browserReport).stats;
  if (flaky > 0) console.log(`${flaky} browser tests passed only when tried again`);
  return { passed: expected + flaky, failed: unexpected, skipped };
}

// A browser that can't be had here is said on a line of its own, and is neither passed nor failed.
function countOtherBrowsers(): Count {
  const { passed, failed, notRun } = readJson(otherBrowsersReport);
  return { passed, failed, skipped: notRun.length };
}

function readJson(path: string) {
  return JSON.parse(readFileSync(root + path, 'utf8'));
}
