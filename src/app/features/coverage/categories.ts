import type { Benefit } from '../../../engine/index.ts';

/** In the order of the list. */
export const categories = [
  'low_income',
  'elderly',
  'disability',
  'children',
  'family',
  'women',
  'new_resident',
  'housing',
  'health',
  'emergency',
  'youth',
  'other',
] as const;

export function categoryOf({ category }: Benefit): (typeof categories)[number] {
  return categories.find((one) => one === category) ?? 'other';
}
