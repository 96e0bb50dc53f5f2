import { describe, expect, it } from 'vitest';
import { fromRecord, toRecord, type Upgrade } from './record.ts';

const saved = {
  id: 'a1',
  revision: 3,
  createdAt: '2026-11-19T08:00:00.000Z',
  savedAt: '2026-11-20T08:00:00.000Z',
  name: '爸爸媽媽',
  case: {
    on: '2026-11-20',
    household: { income_per_head: { max: 16970 } },
    people: [{ id: 'self', born: '1954-03-05' }],
  },
  journey: { events: ['growing_old'], skipped: ['household.tax_rate'], queue: 7, notes: '要補件' },
};

describe('a record', () => {
  it('gives back what was saved', () => {
    expect(fromRecord(toRecord(saved))).toEqual(saved);
  });

  it('says its format', () => {
    expect(toRecord(saved)).toMatchObject({ format: 2, id: 'a1' });
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
    ['a later format', { ...saved, format: 3 }],
    ['no people', { ...saved, format: 2, case: { on: '2026-11-20' } }],
    ['a person without id', { ...saved, format: 2, case: { on: '2026-11-20', people: [{}] } }],
    ['a journey that is none', { ...saved, format: 2, journey: null }],
    ['a fact that no rule could have', { ...saved, format: 2, case: { ...saved.case, household: { 'Bad name': 1 } } }],
    ['no count', { ...saved, format: 2, revision: 'three' }],
  ])('is refused with %s', (_, stored) => {
    expect(fromRecord(stored)).toBeUndefined();
  });
});

describe('a record of an earlier format', () => {
  it('1 has no count and no first day: it was saved once, when it was last saved', () => {
    const { revision, createdAt, ...first } = saved;
    expect([revision, createdAt]).toHaveLength(2);
    expect(fromRecord({ ...first, format: 1 })).toEqual({ ...first, revision: 1, createdAt: first.savedAt });
  });

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
