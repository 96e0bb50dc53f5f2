import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce, announcement } from './announce.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what was said is gone after ten seconds, and not before', () => {
  announce('removed');
  vi.advanceTimersByTime(9_999);
  expect(announcement.value).toBe('removed');
  vi.advanceTimersByTime(1);
  expect(announcement.value).toBe('');
});

test('what is said next stands for ten seconds of its own', () => {
  announce('removed');
  vi.advanceTimersByTime(9_000);
  announce('back again');
  vi.advanceTimersByTime(9_000);
  expect(announcement.value).toBe('back again');
});

test('the same sentence goes and comes back, so that it is heard again', () => {
  announce('undone');
  announce('undone');
  expect(announcement.value).toBe('');
  vi.advanceTimersByTime(100);
  expect(announcement.value).toBe('undone');
});
