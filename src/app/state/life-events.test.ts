import { expect, it } from 'vitest';
import { eventsAtAge } from './life-events.ts';

it('knows of an age what it speaks of, on both sides of each', () => {
  expect([0, 1, 2, 17, 18, 64, 65].map((age) => eventsAtAge(age).join())).toEqual([
    'having_a_baby',
    'having_a_baby',
    'raising_children',
    'raising_children',
    '',
    '',
    'growing_old',
  ]);
  expect(eventsAtAge(undefined)).toEqual([]);
});
