import type { Claim, Package } from './assessment.ts';
import type { Clash, Item } from './exclusions.ts';
import type { Bar } from './outside.ts';
import { firmIn } from './taken.ts';
import type { Chosen } from './totals.ts';

export function claimOf({ entitlement: { benefit, claimant } }: Item): Claim {
  return { benefit, claimant };
}

/** Claims that something certain is had in place of: others, or money that somebody gets already. */
export function rejectedOf(part: Chosen): Package['rejected'] {
  const firm = firmIn(part);
  return part.items
    .filter((item) => !item.outside && item.certain && !firm.includes(item))
    .map((item) => {
      const { because, instead } = inPlaceOf(part, item, firm);
      const outside = instead.find((other) => other.outside)?.outside;
      const claims = instead.filter((other) => !other.outside).map(claimOf);
      return { ...claimOf(item), because, instead: claims, ...(outside && { outside }) };
    });
}

/** Money that somebody gets already and that stops for something better. */
export function givenUpBy(part: Chosen): Package['given_up'] {
  return part.items.flatMap((item) => {
    if (!item.outside || !item.certain || part.best.items.includes(item)) return [];
    const { because, instead } = inPlaceOf(part, item, part.best.items);
    return [{ ...item.outside, because, instead: instead.map(claimOf) }];
  });
}

/** A claim that a payment of unknown amount surely rules out. */
export function rejectedBy(item: Item, { exclusion, payment, sure }: Bar): Package['rejected'] {
  return sure ? [{ ...claimOf(item), because: exclusion.id, instead: [], outside: payment }] : [];
}

function inPlaceOf(
  { clashes }: Chosen,
  item: Item,
  had: readonly Item[],
): { because: string; instead: readonly Item[] } {
  const isAgainst = ({ a, b, reduced }: Clash) =>
    reduced === undefined && [a, b].includes(item.index) && had.some(({ index }) => [a, b].includes(index));
  const against = clashes.filter(isAgainst);
  const instead = had.filter(({ index }) => against.some(({ a, b }) => [a, b].includes(index)));
  return { because: against[0]?.exclusion.id ?? '', instead };
}
