import type { Clash, Item } from './exclusions.ts';
import type { Chosen } from './totals.ts';

/** What is had of a part, whatever comes of claims that are open and of money that nobody has asked about yet. */
export function takenIn(part: Chosen): readonly Item[] {
  const maybe = part.items.filter(({ outside, certain }) => outside && !certain);
  return firmIn(part).filter(
    (item) => !item.outside && !maybe.some((payment) => mayBeat(payment, [item], part.clashes)),
  );
}

/**
 * The certain items of the best choice, and those that give way to none of them: nothing certain is given up for what may
 * only come, as the best choice does where nobody knows yet what either is worth.
 */
export function firmIn({ items, clashes, best }: Chosen): readonly Item[] {
  const firm = best.items.filter(({ certain }) => certain);
  const open = best.items.filter(({ certain }) => !certain);
  const left = items.filter(
    (item) =>
      item.certain &&
      !item.outside &&
      !best.items.includes(item) &&
      open.some((other) => isEither(clashes, item, other)),
  );
  for (const item of left.sort((a, b) => b.min - a.min || b.max - a.max || a.index - b.index))
    if (!firm.some((other) => isEither(clashes, item, other))) firm.push(item);
  return firm;
}

/** Whether only one of two can be had. */
export function isEither(clashes: readonly Clash[], one: Item, other: Item): boolean {
  const pair = [one.index, other.index];
  return clashes.some(({ a, b, reduced }) => reduced === undefined && pair.includes(a) && pair.includes(b));
}

/** Whether a payment may be worth more than all that is chosen in its place. */
export function mayBeat(payment: Item, chosen: readonly Item[], clashes: readonly Clash[]): boolean {
  const rivals = chosen.filter(({ index }) => clashes.some(({ a, b }) => a === payment.index && b === index));
  return rivals.length > 0 && payment.max > rivals.reduce((sum, { min }) => sum + min, 0);
}
