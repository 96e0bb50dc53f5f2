import { type Place, within } from './diagnostic.ts';
import type { Placed } from './load.ts';
import type { BenefitFile } from './schema.ts';

/** Where a condition of a version stands: in the version itself, or among the common ones. */
export function placeOfCondition({ value, place }: Placed<BenefitFile>, version: number, id: string): Place {
  const isOwn = value.versions?.[version]?.conditions?.[id] !== undefined;
  return isOwn ? within(place, 'versions', version, 'conditions', id) : within(place, 'conditions', id);
}

/** Where the amount of a version stands. */
export function placeOfAmount({ value, place }: Placed<BenefitFile>, version: number): Place {
  const isOwn = value.versions?.[version]?.amount !== undefined;
  return isOwn ? within(place, 'versions', version, 'amount') : within(place, 'amount');
}
