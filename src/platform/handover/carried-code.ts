import type { Route } from '../route/route.ts';

/** The screen that opens what was handed over; the code stands behind it. */
export const OPEN = 'open';

/** The code that an address carries, if any. */
export function carriedCode({ path: [screen, code] }: Route): string | undefined {
  return screen === OPEN ? code : undefined;
}
