import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Fold } from './fold.tsx';

function Rest({ card, open }: { card: string; open?: boolean }) {
  return (
    <Fold icon="no" label="52 more" open={open ?? false}>
      <p>{card}</p>
    </Fold>
  );
}

/** Effects run with the frame, what they put off in a task after it. */
async function pass(): Promise<void> {
  await vi.advanceTimersByTimeAsync(200);
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('what is folded away is drawn after its summary', async () => {
  render(<Rest card="first" />);
  expect(screen.getByText('52 more')).toBeTruthy();
  expect(screen.queryByText('first')).toBeNull();
  await pass();
  expect(screen.getByText('first')).toBeTruthy();
});

test('closed, it drops what changed at once and draws it later; open, it draws at once', async () => {
  const { rerender, container } = render(<Rest card="first" />);
  await pass();
  rerender(<Rest card="second" />);
  expect(screen.queryByText(/first|second/)).toBeNull();
  await pass();
  expect(screen.getByText('second')).toBeTruthy();
  container.querySelector('details')?.setAttribute('open', '');
  rerender(<Rest card="third" open />);
  expect(screen.getByText('third')).toBeTruthy();
});

test('what stands open from the start is drawn with its summary', () => {
  render(<Rest card="first" open />);
  expect(screen.getByText('first')).toBeTruthy();
});
