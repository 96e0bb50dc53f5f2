import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withRules } from '../rules-compiler/fixtures/compile-with.ts';
import { captured } from './captured.ts';

function pages(...argv: readonly string[]) {
  return withRules({}, (folder) => {
    const { code } = captured('doc', ...argv, '--rules', folder);
    const target = join(folder, '../reports/rules', argv.includes('en') ? 'en' : 'zh-TW');
    return {
      code,
      files: Object.fromEntries(readdirSync(target).map((file) => [file, readFileSync(join(target, file), 'utf8')])),
    };
  });
}

describe('rules doc', () => {
  it('says which pages it wrote, as data', () => {
    const said = withRules({}, (folder) => captured('doc', 'rent_help', '--rules', folder, '--json').out);
    expect(JSON.parse(said)).toEqual({
      folder: expect.stringMatching(/reports\/rules\/zh-TW$/),
      pages: ['rent_help.md'],
    });
  });

  it('writes a page for each benefit and a list of them', () => {
    const { code, files } = pages();
    expect(code).toBe(0);
    expect(Object.keys(files)).toEqual(['index.md', 'meal_service.md', 'old_age_cash.md', 'rent_help.md']);
    expect(files['index.md']).toContain('- [老人津貼](old_age_cash.md)');
  });

  it('says the conditions with their figures and paragraphs, and the numbers with their sources', () => {
    const page = pages('old_age_cash').files['old_age_cash.md'];
    expect(page).toContain('- 年滿 65 歲 (老人津貼辦法 §2): `age(person.born) >= minimum_age`');
    expect(page).toContain('| `household.income <= living_cost` | `high_rate` |');
    expect(page).toContain('| 2025-01-01 | 8,000 | 老人津貼辦法 §4 | official |');
    expect(page).toContain('- 和租金補助只能選一個 (租金補助要點 §9)');
  });

  it('lists apart what to bring and what only some bring', () => {
    const page = pages('old_age_cash').files['old_age_cash.md'];
    expect(page).toContain('- 要帶什麼: 身分證\n- 有這些情形才要帶: 請別人代辦時：委託書\n');
  });

  it('speaks the language asked for', () => {
    const page = pages('rent_help', '--lang', 'en').files['rent_help.md'];
    expect(page).toMatch(/^# Rent help\n/);
    expect(page).toContain('- A caseworker approves: a caseworker judges');
  });

  it('knows only the benefits there are', () => {
    expect(withRules({}, (folder) => captured('doc', 'nothing', '--rules', folder)).code).toBe(2);
  });
});
