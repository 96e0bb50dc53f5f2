import { describe, expect, it } from 'vitest';
import { isPast } from './closing.ts';

// Written without a zone: the time of the device, whichever that is.
const now = { day: '2026-11-22', time: '18:05' };

describe('a case of the counter', () => {
  it('is over with its day', () => {
    expect(isPast('2026-11-21T23:59:00', '', now)).toBe(true);
    expect(isPast('2026-11-22T00:01:00', '', now)).toBe(false);
  });

  it('is over when the counter closes, unless it was taken down later', () => {
    expect(isPast('2026-11-22T17:59:00', '18:00', now)).toBe(true);
    expect(isPast('2026-11-22T18:01:00', '18:00', now)).toBe(false);
    expect(isPast('2026-11-22T17:59:00', '18:30', now)).toBe(false);
  });
});
