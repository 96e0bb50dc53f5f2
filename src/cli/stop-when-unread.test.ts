import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('ends quietly when nobody reads what a command prints any more', () => {
  const lines = `${'{"expression": "1"}\n'.repeat(20_000)}`;
  const script = 'npx tsx src/cli/main.ts eval --stdin | head -n 1';
  const { stdout, stderr } = spawnSync('sh', ['-c', script], { input: lines, encoding: 'utf8' });
  expect(stdout).toBe('{"value":1}\n');
  expect(stderr).not.toMatch(/EPIPE|at .*main\.ts/);
});
