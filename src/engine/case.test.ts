import { describe, expect, it } from 'vitest';
import { readCase } from './case.ts';
import { PENSION, rulesetOf } from './fixtures/small-rules.ts';
import { link } from './link.ts';

const rules = link(rulesetOf([PENSION]));

describe('a case from outside', () => {
  it('is taken when every answer fits its fact', () => {
    const raw = {
      on: '2020-06-01',
      household: { income: { min: 0, max: 20000 } },
      people: [{ id: 'me', born: '1950-01-01', relation: { one_of: ['self', 'spouse'] } }],
    };
    expect(readCase(rules, raw)).toEqual({ ok: true, case: raw });
  });

  it('is refused whole, with every problem named', () => {
    const raw = {
      on: '2020-02-30',
      household: { income: 'lots', shoes: 2, assets: { min: 5, max: 1 } },
      people: [{ id: 'me', born: '1950-13-01' }, { id: 'me', here: 'yes' }, { relation: 'self' }],
    };
    const reading = readCase(rules, raw);
    expect(reading.ok ? [] : reading.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'bad-date on',
      'bad-value household.income',
      'unknown-fact household.shoes',
      'empty-range household.assets',
      'bad-value people.0.born',
      'same-id people.1',
      'bad-value people.1.here',
      'no-id people.2',
    ]);
  });

  it('has one applicant, whom all relations are to', () => {
    const people = ['self', 'spouse', 'self', 'self'].map((relation, i) => ({ id: `p${i}`, relation }));
    const reading = readCase(rules, { on: '2020-06-01', people });
    expect(reading.ok ? [] : reading.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'second-self people.2.relation',
      'second-self people.3.relation',
    ]);
  });

  it.each([null, 7, 'x', []])('%j is no case', (raw) => {
    expect(readCase(rules, raw)).toMatchObject({ ok: false, problems: [{ code: 'not-a-case' }] });
  });

  it('names a number outside the domain', () => {
    expect(readCase(rules, { on: '2020-06-01', household: { income: -1 }, people: [] })).toMatchObject({
      ok: false,
      problems: [{ code: 'out-of-range', path: 'household.income' }],
    });
  });
});
