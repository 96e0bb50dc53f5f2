import { render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announcement } from '../../state/announce.ts';
import { TrialSentence } from './trial-sentence.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a slider that is moved on is heard once, where it rests', async () => {
  const { rerender } = render(<TrialSentence text="at 18,000" />);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(announcement.value).toBe('');
  rerender(<TrialSentence text="at 19,000" />);
  await vi.advanceTimersByTimeAsync(500);
  rerender(<TrialSentence text="at 20,000" />);
  await vi.advanceTimersByTimeAsync(500);
  expect(announcement.value).toBe('');
  await vi.advanceTimersByTimeAsync(500);
  expect(announcement.value).toBe('at 20,000');
  expect(screen.queryByRole('status')).toBeNull();
});
