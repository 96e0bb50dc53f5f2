import type { Bounds, Reduced } from './assessment.ts';
import type { Clash, Item } from './exclusions.ts';
import { inOrder } from './in-order.ts';
import { leftOf } from './offsets.ts';
import { claimOf } from './rejected.ts';
import { firmIn, isEither } from './taken.ts';
import type { Chosen } from './totals.ts';

/** Claims of which others are taken off, with what they leave over every choice that could turn out best. */
export function reducedOf(part: Chosen): readonly Reduced[] {
  const offsets = part.clashes.filter(({ reduced }) => reduced !== undefined);
  if (offsets.length === 0) return [];
  const had = [...new Set([...part.best.items, ...firmIn(part)])];
  // Another choice may have to leave something; one that leaves what it could have as well says nothing of what is left.
  const isWhole = (items: readonly Item[], item: Item): boolean =>
    items.includes(item) &&
    had.every(
      (own) => !own.certain || items.includes(own) || items.some((other) => isEither(part.clashes, own, other)),
    );
  return had.flatMap((item) => {
    if (item.outside || !item.entitlement.amount) return [];
    const own = offsets.filter(({ reduced }) => reduced === item.index);
    if (own.length === 0) return [];
    const beside = [had, ...part.possible.map(({ items }) => items).filter((items) => isWhole(items, item))];
    const others = new Set(own.map((clash) => otherThan(item, clash)));
    const taken = inOrder([...new Set(beside.flat())], ({ index }) => index).filter(({ index }) => others.has(index));
    const [first] = taken;
    if (!first) return [];
    const isSure = (other: Item): boolean => other.certain && had.includes(other);
    const outside = taken.find((other) => other.outside && isSure(other))?.outside;
    const claims = taken.filter((other) => !other.outside);
    const left = beside.map((items) => leftOf(item, items, offsets));
    return {
      ...claimOf(item),
      because: own.find((clash) => otherThan(item, clash) === first.index)?.exclusion.id ?? '',
      by: claims.filter(isSure).map(claimOf),
      perhaps: claims.filter((other) => !isSure(other)).map(claimOf),
      ...(outside && { outside }),
      left: boundsOf(Math.min(...left.map(({ min }) => min)), Math.max(...left.map(({ max }) => max))),
    };
  });
}

function otherThan({ index }: Item, { a, b }: Clash): number {
  return a === index ? b : a;
}

function boundsOf(min: number, max: number): Bounds {
  return { min, max: Number.isFinite(max) ? max : null };
}
