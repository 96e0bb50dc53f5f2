import { expect, it } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

it('keeps labels inside the row', () => {
  const [first] = spreadLabels([{ x: 0, text: '0000' }], 300, 10);
  expect(first?.x).toBeCloseTo(9.408);
  const [last] = spreadLabels([{ x: 300, text: '0000' }], 300, 10);
  expect(last?.x).toBeCloseTo(290.592);
});

it('leaves out what would touch one named before', () => {
  const labels = [
    { x: 50, text: 'first' },
    { x: 60, text: 'second' },
    { x: 150, text: 'third' },
  ];
  expect(spreadLabels(labels, 300, 18).map(({ text }) => text)).toEqual(['first', 'third']);
});
