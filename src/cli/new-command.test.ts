import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withRules } from '../rules-compiler/fixtures/compile-with.ts';
import { captured } from './captured.ts';

describe('rules new', () => {
  it('makes a folder with rules, numbers and cases', () => {
    withRules({}, (folder) => {
      expect(captured('new', 'winter_coal', '--rules', folder).code).toBe(0);
      expect(readdirSync(join(folder, 'benefits/winter_coal'))).toEqual([
        'benefit.yaml',
        'cases.yaml',
        'parameters.yaml',
      ]);
    });
  });

  it('leaves one case that fails and says why, and the missing translation', () => {
    const diagnostics = withRules({}, (folder) => {
      captured('new', 'winter_coal', '--rules', folder);
      return JSON.parse(captured('check', '--rules', folder, '--json', '--lang', 'en').out).diagnostics;
    });
    expect(diagnostics).toMatchObject([
      { code: 'case-fails', file: 'rules/benefits/winter_coal/cases.yaml', line: 5 },
      { code: 'missing-translation', file: 'rules/text/en' },
    ]);
    expect(diagnostics[0].message).toContain('outcome is unknown, expected eligible (to_be_written unknown');
  });

  it('says where it is, as data', () => {
    withRules({}, (folder) => {
      const { out } = captured('new', 'winter_coal', '--rules', folder, '--json');
      const files = ['benefit.yaml', 'parameters.yaml', 'cases.yaml'];
      expect(JSON.parse(out)).toEqual({ folder: `${folder}/benefits/winter_coal`, files });
    });
  });

  it('never writes over a folder, and wants a name of its kind', () => {
    withRules({}, (folder) => {
      expect(captured('new', 'rent_help', '--rules', folder).code).toBe(2);
      expect(captured('new', 'Winter-Coal', '--rules', folder).code).toBe(2);
      expect(captured('new', '--rules', folder).code).toBe(2);
    });
  });
});
