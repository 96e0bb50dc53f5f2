import { describe, expect, test } from 'vitest';
import { answerOfDate, correctCalendar, draftOfDate, emptyDate, inCalendar, readDate } from './date-draft.ts';

const limits = { min: '1895-01-01', max: '2026-11-22' };
const typed = (year: string, month = '', day = '') => ({ ...emptyDate, year, month, day });

describe('a date question', () => {
  test('reads a ROC year', () => {
    expect(readDate(typed('43', '3', '5'), limits)).toEqual({ kind: 'day', day: '1954-03-05' });
  });

  test('reads a western year while the ROC calendar is chosen, and says so by switching', () => {
    expect(readDate(typed('1954', '3', '5'), limits)).toEqual({ kind: 'day', day: '1954-03-05' });
    expect(correctCalendar(typed('1954')).calendar).toBe('ce');
    expect(correctCalendar({ ...typed('43'), calendar: 'ce' }).calendar).toBe('roc');
  });

  test('leaves the calendar alone while the year is being typed', () => {
    expect(correctCalendar(typed('195')).calendar).toBe('roc');
    expect(correctCalendar(typed('')).calendar).toBe('roc');
  });

  test('keeps the day when the calendar is switched', () => {
    expect(inCalendar(typed('43', '3', '5'), 'ce')).toMatchObject({ calendar: 'ce', year: '1954' });
    expect(inCalendar({ ...typed('1954'), calendar: 'ce' }, 'roc')).toMatchObject({ calendar: 'roc', year: '43' });
  });

  test('takes a year alone for all its days when only the year is remembered', () => {
    expect(readDate({ ...typed('43'), yearOnly: true }, limits)).toEqual({
      kind: 'span',
      min: '1954-01-01',
      max: '1954-12-31',
      year: 1954,
    });
  });

  test('takes a year and month for the days of that month', () => {
    expect(readDate({ ...typed('113', '2'), yearOnly: true }, limits)).toMatchObject({
      min: '2024-02-01',
      max: '2024-02-29',
    });
  });

  test('takes a day that it was no later than for all before', () => {
    const draft = { ...emptyDate, until: '2010-11-26' };
    const ofLife = { ...limits, birth: '1954-03-05' };
    expect(answerOfDate(readDate(draft, limits))).toEqual({ min: limits.min, max: '2010-11-26' });
    expect(answerOfDate(readDate(draft, ofLife))).toEqual({ min: '1954-03-05', max: '2010-11-26' });
    const bornLater = { ...limits, birth: '2010-11-27' };
    expect(readDate(draft, bornLater)).toMatchObject({ problem: { code: 'beforeBirth' } });
    expect(draftOfDate({ min: '1954-03-05', max: '2010-11-26' }, 'roc')).toEqual(draft);
  });

  test('ends this year today', () => {
    expect(readDate({ ...typed('115'), yearOnly: true }, limits)).toMatchObject({
      min: '2026-01-01',
      max: '2026-11-22',
    });
  });

  test.each([
    ['a month above 12', typed('43', '13', '1'), 'month'],
    ['30 February', typed('43', '2', '30'), 'noSuchDay'],
    ['29 February of a common year', typed('112', '2', '29'), 'noSuchDay'],
    ['a day to come', typed('115', '11', '23'), 'future'],
    ['a year between the calendars', typed('500', '1', '1'), 'year'],
    ['a day without its month', typed('43', '', '5'), 'monthMissing'],
    ['a month without its day', typed('43', '3'), 'dayMissing'],
    ['a month and day without the year', typed('', '3', '5'), 'year'],
  ])('finds fault with %s', (_, draft, code) => {
    expect(readDate(draft, limits)).toMatchObject({ kind: 'problem', problem: { code } });
  });

  test('takes nothing before the birth of whose life it is, and of a year only what comes after', () => {
    const ofLife = { ...limits, birth: '1954-03-05' };
    expect(readDate(typed('43', '3', '4'), ofLife)).toMatchObject({ problem: { code: 'beforeBirth' } });
    expect(readDate(typed('43', '3', '5'), ofLife)).toEqual({ kind: 'day', day: '1954-03-05' });
    expect(readDate({ ...typed('42'), yearOnly: true }, ofLife)).toMatchObject({ problem: { code: 'beforeBirth' } });
    expect(readDate({ ...typed('43'), yearOnly: true }, ofLife)).toMatchObject({
      min: '1954-03-05',
      max: '1954-12-31',
    });
  });

  test('takes empty fields for no answer', () => {
    expect(readDate(typed(''), limits)).toEqual({ kind: 'nothing' });
  });

  test('shows an answer again in the chosen calendar', () => {
    expect(draftOfDate('1954-03-05', 'roc')).toMatchObject({ year: '43', month: '3', day: '5' });
    expect(draftOfDate('1954-03-05', 'ce')).toMatchObject({ year: '1954', month: '3', day: '5' });
    expect(draftOfDate({ min: '1954-01-01', max: '1954-12-31' }, 'roc')).toMatchObject({
      year: '43',
      month: '',
      yearOnly: true,
    });
    expect(draftOfDate({ min: '1954-03-05' }, 'roc')).toMatchObject({ year: '43', yearOnly: true, until: '' });
  });
});
