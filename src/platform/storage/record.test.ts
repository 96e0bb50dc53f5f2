import { describe, expect, it } from 'vitest';
import { fromRecord, toRecord, type Upgrade } from './record.ts';

const saved = {
  id: 'a1',
  savedAt: '2026-11-20T08:00:00.000Z',
  name: '爸爸媽媽',
  case: {
    on: '2026-11-20',
    household: { income_per_head: { max: 16970 } },
    people: [{ id: 'self', born: '1954-03-05' }],
  },
  journey: { events: ['growing_old'], skipped: ['household.tax_rate'] },
};

describe('a record', () => {
  it('gives back what was saved', () => {
    expect(fromRecord(toRecord(saved))).toEqual(saved);
  });

  it('says its format', () => {
    expect(toRecord(saved)).toMatchObject({ format: 1, id: 'a1' });
  });

  it('does without a name', () => {
    const { name, ...nameless } = saved;
    expect(fromRecord(toRecord(nameless))).toEqual(nameless);
    expect(name).toBe('爸爸媽媽');
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'a1'],
    ['no format', { ...saved }],
    ['a later format', { ...saved, format: 2 }],
    ['no people', { ...saved, format: 1, case: { on: '2026-11-20' } }],
    ['a person without id', { ...saved, format: 1, case: { on: '2026-11-20', people: [{}] } }],
    ['no journey', { ...saved, format: 1, journey: null }],
  ])('is refused with %s', (_, stored) => {
    expect(fromRecord(stored)).toBeUndefined();
  });
});

describe('a record of an earlier format', () => {
  const addJourney: Upgrade = (record) => ({ ...record, journey: {} });
  const renameCase: Upgrade = ({ household, ...record }) => ({ ...record, case: household });
  const steps = [addJourney, renameCase];
  const { case: caseFile, journey, ...rest } = saved;

  it('is brought up step by step', () => {
    expect(fromRecord({ ...rest, format: 1, household: caseFile }, steps)).toEqual({
      ...rest,
      case: caseFile,
      journey: {},
    });
  });

  it('only takes the steps that it still has before it', () => {
    expect(fromRecord({ ...rest, format: 2, household: caseFile, journey }, steps)).toEqual(saved);
    expect(fromRecord({ ...saved, format: 3 }, steps)).toEqual(saved);
  });
});
