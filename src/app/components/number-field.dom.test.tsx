import { type Signal, signal } from '@preact/signals';
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { loadWords, setLanguage } from '../../platform/index.ts';
import { draftOfNumber, type NumberDraft, type Rung, readNumberDraft } from './number-draft.ts';
import { NumberField } from './number-field.tsx';

const domain = { min: 0, max: 1_000_000 };
const line = (value: number) => [{ benefit: 'elderly_living_allowance', parameters: [], value }];
const rungs: readonly Rung[] = [
  { min: 0, max: 16_970, lines: line(16_970) },
  { min: 16_971, max: 25_454, lines: line(25_455) },
  { min: 25_455, max: null, lines: [] },
];

function Income({ draft, showProblem = false }: { draft: Signal<NumberDraft>; showProblem?: boolean }) {
  return (
    <NumberField
      draft={draft}
      reading={readNumberDraft(draft.value, rungs, domain)}
      rungs={rungs}
      domain={domain}
      unit="TWD/person/month"
      showProblem={showProblem}
    />
  );
}

function rung(name: string): HTMLInputElement {
  return screen.getByRole('radio', { name });
}

describe('the ladder', () => {
  beforeAll(async () => {
    await loadWords('en');
    await setLanguage('en');
  });
  afterEach(cleanup);

  test('says its rungs as the law compares, and chooses none beforehand', () => {
    render(<Income draft={signal(draftOfNumber(undefined, rungs))} />);
    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    expect(radios.map((radio) => radio.checked)).toEqual([false, false, false, false]);
    expect(rung('Up to NT$16,970')).toBeTruthy();
    expect(rung('Over NT$16,970, under NT$25,455')).toBeTruthy();
    expect(rung('NT$25,455 or more')).toBeTruthy();
  });

  test('lights the rung of a number that is typed', async () => {
    render(<Income draft={signal(draftOfNumber(undefined, rungs))} />);
    await userEvent.type(screen.getByLabelText(/Figure/), '18,210');
    expect(rung('Over NT$16,970, under NT$25,455').checked).toBe(true);
  });

  test('forgets the number when a rung is picked, and the rung when not sure', async () => {
    const draft = signal(draftOfNumber(18_210, rungs));
    render(<Income draft={draft} />);
    await userEvent.click(rung('Up to NT$16,970'));
    expect(draft.value).toMatchObject({ chosen: 'rung', rung: 0, exact: '' });
    await userEvent.click(screen.getByRole('radio', { name: /Not sure/ }));
    expect(draft.value).toMatchObject({ chosen: 'unsure', rung: -1 });
    expect(rung('Up to NT$16,970').checked).toBe(false);
  });

  test('keeps the names of the lines from screen readers: the rungs say the figures', () => {
    const { container } = render(<Income draft={signal(draftOfNumber(undefined, rungs))} />);
    const lines = [...container.querySelectorAll('.lawline')];
    expect(lines).toHaveLength(2);
    expect(lines.every((one) => one.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  test('names what is wrong beside the field', () => {
    const draft = signal<NumberDraft>({ ...draftOfNumber(undefined, rungs), chosen: 'exact', exact: 'x' });
    render(<Income draft={draft} showProblem />);
    const field = screen.getByLabelText(/Figure/);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Enter a number, for example 18000.').id).toBe(field.getAttribute('aria-describedby'));
  });

  test('says the unit of what is counted, and gives an example of its size', () => {
    const draft = signal<NumberDraft>({ ...draftOfNumber(undefined, []), chosen: 'exact', exact: 'x' });
    const most = { min: 0, max: 600 };
    render(
      <NumberField
        draft={draft}
        reading={readNumberDraft(draft.value, [], most)}
        rungs={[]}
        domain={most}
        unit="cm"
        showProblem
      />,
    );
    expect(screen.getByLabelText('Figure (cm)')).toBeTruthy();
    expect(screen.getByText('Enter a number, for example 3.')).toBeTruthy();
    expect(screen.queryByText(/18,210/)).toBeNull();
  });
});
