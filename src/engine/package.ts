import type { Assessment, Bounds, Claim, Entitlement, Package } from './assessment.ts';
import { choices, components, withoutRivals } from './choice.ts';
import { type Circumstances, nameAt } from './circumstances.ts';
import {
  type Binding,
  binding,
  clashesOf,
  type Item,
  itemsOf,
  type OutsideClash,
  outsideClashes,
} from './exclusions.ts';
import { type Chosen, totalsOf } from './totals.ts';

/** The package with the places of its `missing`, and every place that it looked at by itself. */
export interface Settled extends Unwatched {
  readonly touched: readonly number[];
}

interface Unwatched extends Pick<Assessment, 'package' | 'totals' | 'savings'> {
  readonly asks: readonly number[];
}

/**
 * The best legal package and the bounds of its totals, each unit by itself. Where it is open whether an exclusion holds for
 * this household, the package is worked out with and without it: shown is the one without, the bounds span both.
 */
export function packageOf(circumstances: Circumstances, entitlements: readonly Entitlement[]): Settled {
  const { machine } = circumstances.rules;
  machine.watch();
  const bindings = binding(circumstances);
  const sure = bindings.filter((own) => own.sure);
  const without = settle(circumstances, entitlements, sure);
  if (sure.length === bindings.length) return { ...without, touched: machine.touched };
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
    touched: machine.touched,
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

function settle(
  circumstances: Circumstances,
  entitlements: readonly Entitlement[],
  bindings: readonly Binding[],
): Unwatched {
  const all = itemsOf(entitlements);
  const outside = outsideClashes(circumstances, all, bindings);
  const items = outside.size === 0 ? all : all.flatMap((item) => leftBy(outside.get(item), item));
  const clashes = clashesOf(items, bindings);
  const parts = components(items, clashes).map(
    (part): Chosen => ({ ...part, ...choices(withoutRivals(part, circumstances.preferred), part.clashes) }),
  );
  const asks = unique([...outside.values()].flatMap((clash) => (clash.sure ? [] : clash.hangsOn)));
  const chosen = parts.flatMap(({ best }) => best.items).filter((item) => item.certain);
  return {
    package: {
      chosen: chosen.sort((a, b) => a.index - b.index).map(claimOf),
      rejected: [
        ...parts.flatMap((part) => (part.items.length > 1 ? rejectedOf(part) : [])),
        ...[...outside].flatMap(([item, clash]) => rejectedOutside(item, clash)),
      ],
      yearly: yearlyOf(parts),
      missing: asks.map((place) => nameAt(circumstances, place)),
    },
    ...totalsOf(parts, entitlements),
    asks,
  };
}

/** What a programme outside the rule set leaves of an item: nothing where it surely pays, no certainty where it may. */
function leftBy(clash: OutsideClash | undefined, item: Item): readonly Item[] {
  if (!clash) return [item];
  return clash.sure ? [] : [{ ...item, certain: false, min: 0 }];
}

function yearlyOf(parts: readonly Chosen[]): Bounds {
  let [min, max] = [0, 0];
  for (const { best, possible } of parts) {
    min += best.min;
    max += possible.reduce((most, choice) => Math.max(most, choice.max), Number.NEGATIVE_INFINITY);
  }
  return { min, max: Number.isFinite(max) ? max : null };
}

function rejectedOutside(item: Item, clash: OutsideClash): Package['rejected'] {
  return clash.sure ? [{ ...claimOf(item), because: clash.exclusion.id, instead: [] }] : [];
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

function claimOf({ entitlement: { benefit, claimant } }: Item): Claim {
  return { benefit, claimant };
}

function unique(places: readonly number[]): readonly number[] {
  return [...new Set(places)];
}
