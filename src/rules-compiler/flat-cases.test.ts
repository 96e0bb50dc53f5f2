import { describe, expect, it } from 'vitest';
import { flatCases } from './flat-cases.ts';

describe('rows of a case', () => {
  const [first, second, third] = flatCases({
    cases: [
      {
        name: 'rates',
        household: { status: 'none', income: 100 },
        people: [
          { id: 'me', born: '1948-03-02' },
          { id: 'son', born: '1980-01-01' },
        ],
        rows: [
          { on: '2019-12-31', household: { income: 200 }, outcome: 'eligible', amount: 7463 },
          { on: '2020-01-01', person: { born: '1990-01-01' }, claimant: 'son', outcome: 'ineligible' },
        ],
        invented: true,
      },
      { name: 'plain', on: '2020-01-01', expect: [{ claimant: 'me', outcome: 'eligible' }], invented: true },
    ],
  }).cases;

  it('are cases of their own, with a few other answers', () => {
    expect(first).toMatchObject({
      name: 'rates (1)',
      on: '2019-12-31',
      household: { status: 'none', income: 200 },
      expect: [{ claimant: 'me', outcome: 'eligible', amount: 7463 }],
      paths: [['cases', 0, 'rows', 0]],
    });
  });

  it('change the answers of the person whose result they expect', () => {
    expect(second?.people).toEqual([
      { id: 'me', born: '1948-03-02' },
      { id: 'son', born: '1990-01-01' },
    ]);
    expect(second?.expect).toEqual([{ claimant: 'son', outcome: 'ineligible' }]);
  });

  it('leave written cases as they are', () => {
    expect(third).toMatchObject({ name: 'plain', paths: [['cases', 1, 'expect', 0]] });
  });

  it('are about one person, me, when no people are named', () => {
    const { cases } = flatCases({
      cases: [{ name: 'x', on: '2020-01-01', rows: [{ person: { born: '1990-01-01' }, amount: 1 }], invented: true }],
    });
    expect(cases[0]).toMatchObject({
      on: '2020-01-01',
      people: [{ id: 'me', relation: 'self', born: '1990-01-01' }],
      expect: [{ claimant: 'me', amount: 1 }],
    });
  });
});
