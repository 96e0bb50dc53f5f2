import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Compiled, compileRules } from '../../rules-compiler/index.ts';
import { UsageError } from '../usage-error.ts';

const MOST_BYTES = 2 ** 29;

/** The rules as they were at a git revision, compiled; the working tree and its index aren't touched. */
export function rulesAt(revision: string, folder: string): Compiled {
  const parent = mkdtempSync(join(tmpdir(), 'rules-at-'));
  try {
    // The folder keeps its name, so that diagnostics name files as everywhere.
    const target = join(parent, 'rules');
    mkdirSync(target);
    const [top, prefix] = ['--show-toplevel', '--show-prefix'].map((part) =>
      run('git', ['rev-parse', part], folder).toString().trim(),
    );
    const archive = run('git', ['archive', '--format=tar', `${revision}:${prefix}`], top ?? folder);
    run('tar', ['-x', '-f', '-', '-C', target], folder, archive);
    return compileRules(target);
  } finally {
    rmSync(parent, { recursive: true });
  }
}

function run(command: string, args: readonly string[], cwd: string, input?: Buffer): Buffer {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, input, maxBuffer: MOST_BYTES });
  if (error || status !== 0)
    throw new UsageError('usage.ref', {
      said: `${command} ${args.join(' ')}: ${error?.message ?? stderr.toString().trim()}`,
    });
  return stdout;
}
