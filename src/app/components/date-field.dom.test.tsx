import { type Signal, signal } from '@preact/signals';
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { loadWords, setLanguage } from '../../platform/index.ts';
import { type DateDraft, emptyDate, readDate } from './date-draft.ts';
import { DateField } from './date-field.tsx';

const limits = { min: '1895-01-01', max: '2026-11-22' };

function Birth({ draft, showProblem = false }: { draft: Signal<DateDraft>; showProblem?: boolean }) {
  return (
    <DateField draft={draft} reading={readDate(draft.value, limits)} ageOn="2026-11-22" showProblem={showProblem} />
  );
}

async function type(year: string, month: string, day: string): Promise<void> {
  await userEvent.type(screen.getByLabelText('Year'), year);
  await userEvent.type(screen.getByLabelText('Month'), month);
  await userEvent.type(screen.getByLabelText('Day'), day);
  await userEvent.tab();
}

describe('the date field', () => {
  beforeAll(async () => {
    await loadWords('en');
    await setLanguage('en');
  });
  afterEach(cleanup);

  test('says a ROC date back in both calendars, with the age', async () => {
    const draft = signal<DateDraft>(emptyDate);
    render(<Birth draft={draft} />);
    await type('43', '3', '5');
    expect(screen.getByRole('status').textContent).toContain('72 years old');
    expect(screen.getByRole('status').textContent).toContain('5/3/1954 (ROC year 43)');
  });

  test('switches to the western calendar for a western year, and says so', async () => {
    const draft = signal<DateDraft>(emptyDate);
    render(<Birth draft={draft} />);
    await type('1954', '3', '5');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Western' }).checked).toBe(true);
    expect(screen.getByRole('status').textContent).toContain('That is a Western year');
  });

  test('offers today and last month, where the day is seldom long ago', async () => {
    const draft = signal<DateDraft>(emptyDate);
    const reading = () => readDate(draft.value, limits);
    render(<DateField draft={draft} reading={reading()} recent="2026-01-15" showProblem={false} />);
    await userEvent.click(screen.getByRole('button', { name: 'Last month' }));
    expect(reading()).toEqual({ kind: 'span', min: '2025-12-01', max: '2025-12-31', year: 2025 });
    await userEvent.click(screen.getByRole('button', { name: 'Today' }));
    expect(reading()).toEqual({ kind: 'day', day: '2026-01-15' });
  });

  test('takes a day before which it doesn’t matter, until one is typed', async () => {
    const draft = signal<DateDraft>({ ...emptyDate, year: '80' });
    const reading = () => readDate(draft.value, limits);
    render(<DateField draft={draft} reading={reading()} until="2010-11-26" showProblem={false} />);
    await userEvent.click(screen.getByRole('checkbox', { name: /^26\/11\/2010 .*or earlier/ }));
    expect(reading()).toEqual({ kind: 'until', min: limits.min, max: '2010-11-26' });
    expect(draft.value.year).toBe('');
    await userEvent.type(screen.getByLabelText('Year'), '2');
    expect(draft.value).toMatchObject({ year: '2', until: '' });
  });

  test('converts the year when the calendar is switched by hand', async () => {
    const draft = signal<DateDraft>({ ...emptyDate, year: '43', month: '3', day: '5' });
    render(<Birth draft={draft} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Western' }));
    expect(screen.getByLabelText<HTMLInputElement>('Year').value).toBe('1954');
  });

  test('takes a year alone when only the year is remembered', async () => {
    const draft = signal<DateDraft>(emptyDate);
    render(<Birth draft={draft} />);
    await userEvent.type(screen.getByLabelText('Year'), '43');
    await userEvent.click(screen.getByRole('checkbox', { name: /only remember the year/ }));
    expect(screen.getByRole('status').textContent).toContain('1954 (ROC year 43)');
  });

  test('empties the fields for "not sure", and typing takes that back', async () => {
    const draft = signal<DateDraft>({ ...emptyDate, year: '43' });
    render(<Birth draft={draft} />);
    await userEvent.click(screen.getByRole('checkbox', { name: /Not sure/ }));
    expect(draft.value).toMatchObject({ unsure: true, year: '' });
    await userEvent.type(screen.getByLabelText('Year'), '5');
    expect(draft.value.unsure).toBe(false);
  });

  test('keeps quiet about a mistake until somebody tries to go on', () => {
    const draft = signal<DateDraft>({ ...emptyDate, year: '43', month: '13' });
    const { rerender } = render(<Birth draft={draft} />);
    expect(screen.queryByText('Enter a month from 1 to 12.')).toBeNull();
    rerender(<Birth draft={draft} showProblem />);
    const month = screen.getByLabelText('Month');
    expect(month.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(month.getAttribute('aria-describedby')?.split(' ')[1] ?? '')?.textContent).toBe(
      'Enter a month from 1 to 12.',
    );
  });
});
