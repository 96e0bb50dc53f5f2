import { describe, expect, it } from 'vitest';
import { withRules } from '../rules-compiler/fixtures/compile-with.ts';
import { captured, SMALL } from './captured.ts';

function staleOn(date: string): string[] {
  return JSON.parse(captured('stale', '--rules', SMALL, '--on', date, '--json').out).map(
    (one: { parameter: string }) => one.parameter,
  );
}

describe('rules stale', () => {
  it('lists a yearly parameter from the day its year is over', () => {
    expect(staleOn('2026-12-31')).toEqual(['rent_help.most_rent']);
    expect(staleOn('2027-01-01')).toEqual(['rent_help.most_rent', 'living_cost']);
  });

  it('lists a four-year parameter after four years, and never one without a cycle', () => {
    expect(staleOn('2029-01-01')).toEqual([
      'rent_help.most_rent',
      'living_cost',
      'old_age_cash.high_rate',
      'old_age_cash.low_rate',
    ]);
  });

  it('says where the parameter stands and until when its value was made', () => {
    const [first] = JSON.parse(captured('stale', '--rules', SMALL, '--on', '2026-06-01', '--json').out);
    expect(first).toEqual({
      parameter: 'rent_help.most_rent',
      label: '最高補助',
      from: '2025-01-01',
      until: '2026-01-01',
      cycle: 1,
      reviewed: '2026-01-05',
      file: 'small/benefits/rent_help/parameters.yaml',
      line: 1,
    });
  });

  it("lists nothing while a file of figures can't be read, as coverage does", () => {
    withRules({ 'benefits/rent_help/parameters.yaml': [['cycle: 1 year', 'cycle: year']] }, (folder) => {
      for (const command of ['stale', 'coverage'])
        expect(captured(command, '--rules', folder)).toMatchObject({
          code: 1,
          out: '',
          err: expect.stringMatching(/rent_help\/parameters\.yaml:\d+:\d+ bad-shape/),
        });
    });
  });

  it('refuses what is no day', () => {
    expect(captured('stale', '--rules', SMALL, '--on', '2026-02-30')).toMatchObject({ code: 2 });
  });
});
