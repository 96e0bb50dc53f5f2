import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withRules } from '../rules-compiler/fixtures/compile-with.ts';
import { captured } from './captured.ts';

const IDENTITY = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];

function git(folder: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', [...IDENTITY, ...args], { cwd: folder });
  if (status !== 0) throw new Error(stderr.toString());
}

function edit(file: string, old: string, now: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(old, now));
}

/** The small rule set in a repository of its own: `first` is as it stands, `second` pays 500 more. */
function inRepository<T>(use: (folder: string) => T): T {
  return withRules({}, (folder) => {
    const parent = join(folder, '..');
    git(parent, 'init', '-q');
    git(parent, 'add', '.');
    git(parent, 'commit', '-qm', 'first');
    git(parent, 'tag', 'first');
    edit(join(folder, 'benefits/old_age_cash/parameters.yaml'), 'value: 8000', 'value: 8500');
    git(parent, 'commit', '-qam', 'second');
    git(parent, 'tag', 'second');
    return use(folder);
  });
}

function differences(folder: string, ...refs: readonly string[]) {
  const { code, out } = captured('diff', ...refs, '--rules', folder, '--json');
  expect(code).toBe(0);
  return JSON.parse(out);
}

const RAISED = {
  file: 'rules/benefits/old_age_cash/cases.yaml',
  case: '65 歲生日，收入剛好是最低生活費',
  benefit: 'old_age_cash',
  claimant: 'me',
  old: { outcome: 'eligible', amount: { min: 8000, max: 8000, unit: 'TWD/month' } },
  new: { outcome: 'eligible', amount: { min: 8500, max: 8500, unit: 'TWD/month' } },
};

describe('rules diff', () => {
  it('lists the results that differ between two revisions, and no other', () => {
    const found = inRepository((folder) => differences(folder, 'first', 'second'));
    expect(found).toEqual({ cases: 6, differences: [RAISED] });
  });

  it('compares with the working tree when one revision is named', () => {
    const found = inRepository((folder) => {
      edit(join(folder, 'shared/all.yaml'), '17000', '17001');
      return differences(folder, 'second').differences;
    });
    expect(found.map((one: { case: string }) => one.case)).toEqual(['收入多 1 元', '收入多 1 元']);
  });

  it('says so when an older rule set could not read a case', () => {
    const found = inRepository((folder) => {
      edit(join(folder, 'facts/all.yaml'), 'household.rent:', 'household.rental:');
      return differences(folder, 'second').differences;
    });
    expect(found[0].new).toEqual({ unreadable: 'household.rent unknown-fact' });
  });

  it('says of a benefit that is gone that there is nothing any more', () => {
    inRepository((folder) => {
      rmSync(join(folder, 'benefits/rent_help'), { recursive: true });
      const { out } = captured('diff', 'second', '--rules', folder);
      expect(out).toContain('rent_help household: 可能符合 0–5,000 TWD/month → 沒有');
    });
  });

  it('leaves the working tree as it is', () => {
    inRepository((folder) => {
      differences(folder, 'first', 'second');
      expect(spawnSync('git', ['status', '--porcelain'], { cwd: folder }).stdout.toString()).toBe('');
    });
  });

  it('refuses a revision that is not there', () => {
    inRepository((folder) => {
      expect(captured('diff', 'third', '--rules', folder)).toMatchObject({ code: 2 });
    });
  });
});
