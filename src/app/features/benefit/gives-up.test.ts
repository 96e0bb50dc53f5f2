import { describe, expect, it } from 'vitest';
import { givesUp } from './gives-up.ts';

const statuses = new Set(['household.status']);

describe('a change that would be enough', () => {
  it.each([
    ['household.status', 'low_2', 'mid_low'],
    ['household.status', 'low_2', 'none'],
    ['household.status', 'low_2', 'low_3'],
    ['people.wife.disability', 'severe', 'none'],
  ])('takes away what somebody has: %s from %s to %s', (fact, from, to) => {
    expect(givesUp({ fact, from, to }, statuses)).toBe(true);
  });

  it.each([
    ['household.status', 'none', 'low_4'],
    ['people.wife.disability', 'none', 'mild'],
    ['people.wife.disability', 'mild', 'moderate'],
    ['people.kid.preschool', 'low_fee', 'none'],
    ['household.income_per_head', 18_000, 16_970],
  ])('may be told: %s from %s to %s', (fact, from, to) => {
    expect(givesUp({ fact, from, to }, statuses)).toBe(false);
  });
});
