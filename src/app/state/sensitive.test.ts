import { beforeAll, describe, expect, it } from 'vitest';
import { loadRules } from '../../platform/index.ts';
import { withoutSensitive } from './keeping.ts';
import { emptyCase } from './open-case.ts';
import { isSensitiveFact, isSensitiveRoute } from './sensitive.ts';

beforeAll(() => loadRules('zh-TW'), 60_000);

describe('what is sensitive', () => {
  it('is the page of a programme about violence, and no other', () => {
    expect(isSensitiveRoute({ path: ['benefit', 'domestic_violence_subsidies', 'household'], query: {} })).toBe(true);
    expect(isSensitiveRoute({ path: ['benefit', 'birth_grant', 'household'], query: {} })).toBe(false);
    expect(isSensitiveRoute({ path: ['results'], query: {} })).toBe(false);
  });

  it('is a question that such programmes ask above all', () => {
    expect(isSensitiveFact('household.special_circumstances')).toBe(true);
    expect(isSensitiveFact('household.special_circumstances_since')).toBe(true);
    expect(isSensitiveFact('household.income_per_head')).toBe(false);
    expect(isSensitiveFact('person.born')).toBe(false);
  });
});

it('stays out of what is kept on the device, the rest of the case does not', () => {
  const kept = withoutSensitive({
    ...emptyCase('c'),
    household: { income_per_head: 15_000, special_circumstances_since: '2026-11-01' },
    passed: ['people', 'household.special_circumstances_since'],
    added: ['special_circumstances_emergency household', 'birth_grant household'],
  });
  expect(kept.household).toEqual({ income_per_head: 15_000 });
  expect(kept.people).toEqual([{ id: 'p1', relation: 'self' }]);
  expect(kept.passed).toEqual(['people']);
  expect(kept.added).toEqual(['birth_grant household']);
});
