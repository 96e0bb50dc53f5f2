import { expect, it } from 'vitest';
import type { Fact } from '../../engine/index.ts';
import type { Wording } from '../../platform/index.ts';
import { answerText } from './answer-text.ts';

const words = {
  t: (key: string, values: object) => [key.replace('common.ranges.', ''), ...Object.values(values)].join(' '),
  format: { date: (day: string) => day },
} as unknown as Wording;

const since = {
  id: 'person.since',
  entity: 'person',
  type: 'date',
  afterBirth: true,
  effort: 1,
  topic: 'home',
} as const;

it.each<[min: string | undefined, max: string | undefined, text: string]>([
  ['1948-03-02', '2010-11-26', 'datesTo 2010-11-26'],
  [undefined, '2010-11-26', 'datesTo 2010-11-26'],
  ['1948-03-02', undefined, 'datesFrom 1948-03-02'],
  ['1948-01-01', '1948-12-31', 'dates 1948-01-01 1948-12-31'],
])('says of a day between %s and %s: %s', (min, max, text) => {
  const answer = { ...(min && { min }), ...(max && { max }) };
  expect(answerText(since satisfies Fact, answer, words)).toBe(text);
});
