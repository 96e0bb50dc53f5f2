import type { Assessment, Bounds, Claim, Entitlement, Package } from './assessment.ts';
import { afterOffsets, type Choice, type Choices, choices, components, type Part } from './choice.ts';
import { type Circumstances, nameAt } from './circumstances.ts';
import {
  type Binding,
  binding,
  type Clash,
  clashesOf,
  type Item,
  itemsOf,
  type OutsideClash,
  outsideClash,
} from './exclusions.ts';

/** The package with the places of its `missing`, and every place that it looked at by itself. */
export interface Settled extends Pick<Assessment, 'package' | 'totals' | 'savings'> {
  readonly asks: readonly number[];
  readonly touched: readonly number[];
}

type Unwatched = Omit<Settled, 'touched'>;

/**
 * The best legal package and the bounds of its totals, each unit by itself. Where it is open whether an exclusion holds for
 * this household, the package is worked out with and without it: shown is the one without, the bounds span both.
 */
export function packageOf(circumstances: Circumstances, entitlements: readonly Entitlement[]): Settled {
  const { machine } = circumstances.rules;
  machine.watch();
  const settled = settledOver(circumstances, entitlements);
  return { ...settled, touched: machine.touched };
}

function settledOver(circumstances: Circumstances, entitlements: readonly Entitlement[]): Unwatched {
  const bindings = binding(circumstances);
  const sure = bindings.filter((own) => own.sure);
  const without = settle(circumstances, entitlements, sure);
  if (sure.length === bindings.length) return without;
  const withAll = settle(circumstances, entitlements, bindings);
  const asks = unique([...withAll.asks, ...bindings.flatMap((own) => (own.sure ? [] : own.hangsOn))]);
  return {
    package: {
      ...without.package,
      yearly: spanned(without.package.yearly, withAll.package.yearly),
      missing: asks.map((place) => nameAt(circumstances, place)),
    },
    totals: spannedAll(without.totals, withAll.totals),
    savings: spannedAll(without.savings, withAll.savings),
    asks,
  };
}

function spannedAll(
  a: Readonly<Record<string, Bounds>>,
  b: Readonly<Record<string, Bounds>>,
): Readonly<Record<string, Bounds>> {
  return Object.fromEntries(Object.entries(a).map(([unit, bounds]) => [unit, spanned(bounds, b[unit] ?? bounds)]));
}

function spanned(a: Bounds, b: Bounds): Bounds {
  const max = a.max === null || b.max === null ? null : Math.max(a.max, b.max);
  return { min: Math.min(a.min, b.min), max };
}

/** The choices within one component. */
type Chosen = Part & Choices;

function settle(
  circumstances: Circumstances,
  entitlements: readonly Entitlement[],
  bindings: readonly Binding[],
): Unwatched {
  const all = itemsOf(entitlements);
  const clashes = clashesOf(
    all,
    bindings.map(({ exclusion }) => exclusion),
  );
  const outside = new Map(all.map((item) => [item.index, outsideClash(circumstances, item, bindings)]));
  const items = all
    .filter((item) => !outside.get(item.index)?.sure)
    .map((item) => (outside.get(item.index) ? { ...item, certain: false, min: 0 } : item));
  const parts = components(items, clashes).map((part): Chosen => ({ ...part, ...choices(part.items, part.clashes) }));
  const asks = unique([...outside.values()].flatMap((clash) => (clash && !clash.sure ? clash.hangsOn : [])));
  const chosen = parts.flatMap(({ best }) => best.items).filter((item) => item.certain);
  return {
    package: {
      chosen: chosen.sort((a, b) => a.index - b.index).map(claimOf),
      rejected: [
        ...parts.flatMap(rejectedOf),
        ...all.flatMap((item) => rejectedOutside(item, outside.get(item.index))),
      ],
      yearly: {
        min: add(parts.map(({ best }) => best.min)),
        max: finite(add(parts.map(({ possible }) => Math.max(...possible.map((choice) => choice.max))))),
      },
      missing: asks.map((place) => nameAt(circumstances, place)),
    },
    totals: totalsOf(parts, entitlements, false),
    savings: totalsOf(parts, entitlements, true),
    asks,
  };
}

function rejectedOutside(item: Item, clash: OutsideClash | undefined): Package['rejected'] {
  return clash?.sure ? [{ ...claimOf(item), because: clash.exclusion.id, instead: [] }] : [];
}

function rejectedOf({ items, best, clashes }: Chosen): Package['rejected'] {
  return items
    .filter((item) => item.certain && !best.items.includes(item))
    .map((item) => {
      const against = clashes.filter(
        ({ a, b, reduced }) =>
          reduced === undefined &&
          [a, b].includes(item.index) &&
          best.items.some((other) => [a, b].includes(other.index)),
      );
      const instead = best.items.filter((other) => against.some(({ a, b }) => [a, b].includes(other.index)));
      return { ...claimOf(item), because: against[0]?.exclusion.id ?? '', instead: instead.map(claimOf) };
    });
}

/** Per unit: over every choice that could turn out best, the least and the most that its items pay. */
function totalsOf(
  parts: readonly Chosen[],
  entitlements: readonly Entitlement[],
  saved: boolean,
): Readonly<Record<string, Bounds>> {
  const units = [
    ...new Set(
      entitlements
        .filter((own) => own.saved === saved)
        .flatMap(({ amount }) => (amount?.unit.startsWith('TWD/') ? [amount.unit] : [])),
    ),
  ].sort();
  return Object.fromEntries(
    units.map((unit) => {
      let [min, max] = [0, 0];
      for (const { items, clashes, best, possible } of parts) {
        if (!items.some(({ entitlement: own }) => own.saved === saved && own.amount?.unit === unit)) continue;
        const offsets = clashes.filter((clash) => clash.reduced !== undefined);
        const paid = possible.map((choice) => paidIn({ unit, saved }, choice, offsets));
        // Where all is paid in one unit, the best choice's floor holds whatever turns out; else a rival may pay none of it.
        min += isOneUnit(items)
          ? paidIn({ unit, saved }, best, offsets).min
          : Math.min(...paid.map((choice) => choice.min));
        max += Math.max(...paid.map((choice) => choice.max));
      }
      return [unit, { min, max: finite(max) }];
    }),
  );
}

function isOneUnit(part: readonly Item[]): boolean {
  return new Set(part.map(({ entitlement: { amount, saved } }) => `${amount?.unit} ${saved}`)).size === 1;
}

function paidIn(
  { unit, saved }: { readonly unit: string; readonly saved: boolean },
  { items }: Choice,
  offsets: readonly Clash[],
): { min: number; max: number } {
  let min = 0;
  let max = 0;
  for (const item of items) {
    const amount = item.entitlement.amount;
    if (amount?.unit !== unit || item.entitlement.saved !== saved) continue;
    const most = amount.max ?? Number.POSITIVE_INFINITY;
    const share = offsets.some(({ reduced }) => reduced === item.index)
      ? shareAfter(item, items, offsets)
      : { min: 1, max: 1 };
    min += item.certain ? amount.min * share.min : 0;
    max += most * share.max;
  }
  return { min, max };
}

/** What part of an amount is left after offsets. */
function shareAfter(item: Item, chosen: readonly Item[], offsets: readonly Clash[]): { min: number; max: number } {
  const due = afterOffsets(item, chosen, offsets);
  return { min: item.min === 0 ? 0 : due.min / item.min, max: item.max === 0 ? 0 : due.max / item.max };
}

function claimOf({ entitlement: { benefit, claimant } }: Item): Claim {
  return { benefit, claimant };
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

function unique(places: readonly number[]): readonly number[] {
  return [...new Set(places)];
}

function finite(x: number): number | null {
  return Number.isFinite(x) ? x : null;
}
