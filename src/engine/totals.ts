import type { Assessment, Bounds, Entitlement, Package } from './assessment.ts';
import type { Choice, Choices } from './choice.ts';
import type { Part } from './components.ts';
import type { Clash, Item } from './exclusions.ts';
import { leftOf, mostOf } from './offsets.ts';
import { decimal } from './operations/arithmetic.ts';
import type { PaidAs } from './ruleset.ts';
import { takenIn } from './taken.ts';

/** The choices within one component. */
export type Chosen = Part & Choices;

/** The sums over every choice, and what of the cash those that are chosen pay. */
export interface Totals extends Pick<Assessment, 'totals' | 'savings' | 'deposits'> {
  readonly pays: Package['pays'];
}

/** The least and the most that is paid in one unit, and the least that the best choice pays. */
interface Sum {
  min: number;
  max: number;
  best: number;
}

type Span = Pick<Sum, 'min' | 'max'>;

/** Cash, what needn't be paid and what is put aside, each by unit. */
class Sums implements Readonly<Record<PaidAs, Map<string, Sum>>> {
  readonly cash = new Map<string, Sum>();
  readonly saved = new Map<string, Sum>();
  readonly deposit = new Map<string, Sum>();

  of({ amount, paid_as }: Item['entitlement']): Sum | undefined {
    return amount ? this[paid_as].get(amount.unit) : undefined;
  }
}

/** Per unit: over every choice that could turn out best, the least and the most that its items pay. */
export function totalsOf(
  alone: readonly Item[],
  parts: readonly Chosen[],
  entitlements: readonly Entitlement[],
): Totals {
  const sums = new Sums();
  for (const { amount, paid_as } of entitlements) {
    const own = sums[paid_as];
    if (amount?.unit.startsWith('TWD/') && !own.has(amount.unit)) own.set(amount.unit, { min: 0, max: 0, best: 0 });
  }
  for (const item of alone) addAlone(sums, item);
  for (const part of parts) addPart(sums, part);
  return {
    totals: boundsOf(sums.cash),
    savings: boundsOf(sums.saved),
    deposits: boundsOf(sums.deposit),
    pays: Object.fromEntries([...sums.cash].map(([unit, { best }]) => [unit, decimal(best)])),
  };
}

function boundsOf(sums: ReadonlyMap<string, Sum>): Readonly<Record<string, Bounds>> {
  const sorted = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([unit, { min, max }]) => [
      unit,
      { min: decimal(min), max: Number.isFinite(max) ? decimal(max) : null },
    ]),
  );
}

function addAlone(sums: Sums, { entitlement, certain }: Item): void {
  const sum = sums.of(entitlement);
  if (!sum || !entitlement.amount) return;
  const least = certain ? entitlement.amount.min : 0;
  sum.min += least;
  sum.best += least;
  sum.max += entitlement.amount.max ?? Number.POSITIVE_INFINITY;
}

function addPart(sums: Sums, part: Chosen): void {
  const { items, clashes, best, possible } = part;
  const offsets = clashes.filter(({ reduced }) => reduced !== undefined);
  const touched = new Set(items.flatMap(({ entitlement }) => sums.of(entitlement) ?? []));
  for (const sum of touched) {
    const paid = possible.map((choice) => paidIn(sums, sum, choice, offsets));
    const floors = paid.map(({ min }) => min);
    // Where all is paid in one unit, nothing is chosen that comes to less than the best choice's floor; else a rival may pay
    // none of it.
    const isOneUnit = touched.size === 1 && items.every((item) => item.outside || sums.of(item.entitlement) === sum);
    if (isOneUnit) {
      const floor = paidIn(sums, sum, best, offsets).min + hadIn(best, items).min;
      possible.forEach((choice, i) => {
        floors[i] = Math.max(floors[i] as number, floor - hadIn(choice, items).max);
      });
    }
    sum.min += Math.min(...floors);
    sum.max += Math.max(...paid.map(({ max }) => max));
  }
  addTaken(sums, part, offsets);
}

/** What somebody may get already may take the place of what is chosen: that isn't sure then. */
function addTaken(sums: Sums, part: Chosen, offsets: readonly Clash[]): void {
  const taken = takenIn(part);
  const had = [...new Set([...part.best.items, ...taken])];
  for (const item of taken) {
    const sum = sums.of(item.entitlement);
    if (sum) sum.best += leftOf(item, had, offsets).min;
  }
}

/** What of a choice somebody has already, in the one unit that these items are paid in. */
function hadIn(choice: Choice, items: readonly Item[]): Span {
  const unit = items.find(({ outside }) => !outside)?.entitlement.amount?.unit;
  let [min, max] = [0, 0];
  for (const { outside, certain } of choice.items) {
    const { amount } = outside ?? {};
    if (!amount) continue;
    const isSameUnit = amount.unit === unit;
    min += certain && isSameUnit ? amount.min : 0;
    max += isSameUnit ? (amount.max ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
  }
  return { min, max };
}

function paidIn(sums: Sums, sum: Sum, { items }: Choice, offsets: readonly Clash[]): Span {
  const own = items.filter(({ entitlement }) => sums.of(entitlement) === sum);
  if (own.length === 0) return { min: 0, max: 0 };
  const isEndless = own.some(({ entitlement }) => entitlement.amount?.max === null);
  return {
    min: own.reduce((least, item) => least + leftOf(item, items, offsets).min, 0),
    max: isEndless
      ? Number.POSITIVE_INFINITY
      : mostOf(items, offsets, (item, left) => (own.includes(item) ? paidOf(item, left) : 0)),
  };
}

/** What is left of an item's worth per year, in the unit that it is paid in. Multiplied first: whole amounts stay whole. */
function paidOf({ entitlement: { amount }, max }: Item, left: number): number {
  return max === 0 || !amount ? 0 : (left * (amount.max ?? 0)) / max;
}
