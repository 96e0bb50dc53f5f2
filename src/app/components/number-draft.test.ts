import { describe, expect, test } from 'vitest';
import { draftOfNumber, type NumberDraft, type Rung, readNumberDraft, rungAt, rungsOf } from './number-draft.ts';

const domain = { min: 0, max: 1_000_000 };
const rungs: readonly Rung[] = [
  { min: 0, max: 16_970, lines: [] },
  { min: 16_971, max: 25_454, lines: [] },
  { min: 25_455, max: null, lines: [] },
];
const typed = (exact: string): NumberDraft => ({ chosen: 'exact', rung: -1, exact, from: '', to: '' });
const between = (from: string, to: string): NumberDraft => ({ chosen: 'between', rung: -1, exact: '', from, to });

describe('the rungs of a ladder', () => {
  const levels = [
    { min: 1, max: 7, lines: [] },
    { min: 8, max: null, lines: [] },
  ];

  test('end with the largest number there is', () => {
    expect(rungsOf(levels, 8)).toEqual([
      { min: 1, max: 7, lines: [] },
      { min: 8, max: 8, lines: [] },
    ]);
  });

  test('are open where there are larger ones', () => {
    expect(rungsOf(levels, 9)).toEqual(levels);
  });
});

describe('a number question', () => {
  test.each(['18,210', '18210', '1\u842c8210', ' 18210 '])('reads %s as 18210', (text) => {
    expect(readNumberDraft(typed(text), rungs, domain)).toEqual({ kind: 'answer', answer: 18_210 });
  });

  test('asks for digits when it gets words', () => {
    expect(readNumberDraft(typed('a lot'), rungs, domain)).toEqual({
      kind: 'problem',
      problem: { code: 'number', field: 'exact' },
    });
  });

  test('names what is above the largest number that can be meant', () => {
    expect(readNumberDraft(typed('1000001'), rungs, domain)).toEqual({
      kind: 'problem',
      problem: { code: 'tooBig', field: 'exact' },
    });
  });

  test('takes an empty field for no answer', () => {
    expect(readNumberDraft(typed('  '), rungs, domain)).toEqual({ kind: 'nothing' });
  });

  test('answers with the whole span of a chosen rung', () => {
    const draft: NumberDraft = { chosen: 'rung', rung: 1, exact: '', from: '', to: '' };
    expect(readNumberDraft(draft, rungs, domain)).toEqual({ kind: 'answer', answer: { min: 16_971, max: 25_454 } });
  });

  test('leaves the last rung open upwards', () => {
    const draft: NumberDraft = { chosen: 'rung', rung: 2, exact: '', from: '', to: '' };
    expect(readNumberDraft(draft, rungs, domain)).toEqual({ kind: 'answer', answer: { min: 25_455 } });
  });

  test('fills a missing end of a range with the end of what is possible', () => {
    expect(readNumberDraft(between('', '20000'), rungs, domain)).toEqual({
      kind: 'answer',
      answer: { min: 0, max: 20_000 },
    });
  });

  test('refuses a range whose ends are the wrong way round', () => {
    expect(readNumberDraft(between('2', '1'), rungs, domain)).toEqual({
      kind: 'problem',
      problem: { code: 'order', field: 'to' },
    });
  });

  test('shows a band that was answered on its rung again', () => {
    expect(draftOfNumber({ min: 16_971, max: 25_454 }, rungs)).toMatchObject({ chosen: 'rung', rung: 1 });
    expect(draftOfNumber({ min: 25_455 }, rungs)).toMatchObject({ chosen: 'rung', rung: 2 });
  });

  test('shows a range that fits no rung as it was typed', () => {
    expect(draftOfNumber({ min: 10_000, max: 20_000 }, rungs)).toMatchObject({
      chosen: 'between',
      from: '10000',
      to: '20000',
    });
  });

  test('finds the rung of an exact number, at both ends of it', () => {
    expect(rungAt(rungs, 16_970)).toBe(0);
    expect(rungAt(rungs, 16_971)).toBe(1);
    expect(rungAt(rungs, 900_000)).toBe(2);
  });
});
