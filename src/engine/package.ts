import type { Assessment, Bounds, Claim, Entitlement, Package } from './assessment.ts';
import { choices } from './choice.ts';
import { type Circumstances, nameAt } from './circumstances.ts';
import { components, isSamePart, withoutRivals } from './components.ts';
import {
  type Binding,
  binding,
  clashesOf,
  type Item,
  itemsOf,
  type OutsideClash,
  outsideClashes,
} from './exclusions.ts';
import { eachOnce } from './hangs-on.ts';
import { type Chosen, totalsOf } from './totals.ts';

/** The package with the places of its `missing`, and every place that it looked at by itself. */
export interface Settled extends Unwatched {
  readonly touched: readonly number[];
}

interface Unwatched extends Pick<Assessment, 'package' | 'totals' | 'savings'> {
  readonly asks: readonly number[];
  /** What was chosen within parts, for a later package that has some of the same. */
  readonly parts: readonly Chosen[];
}

/**
 * The best legal package and the bounds of its totals, each unit by itself. Where it is open whether an exclusion holds for
 * this household, the package is worked out with and without it: shown is the one without, the bounds span both.
 */
export function packageOf(
  circumstances: Circumstances,
  entitlements: readonly Entitlement[],
  known: readonly Chosen[] = [],
): Settled {
  const { machine } = circumstances.rules;
  machine.watch();
  const bindings = binding(circumstances);
  const sure = bindings.filter((own) => own.sure);
  const without = settle(circumstances, entitlements, sure, known);
  if (sure.length === bindings.length) return { ...without, touched: machine.touched };
  const withAll = settle(circumstances, entitlements, bindings, known.concat(without.parts));
  const asks = eachOnce([...withAll.asks, ...bindings.flatMap((own) => (own.sure ? [] : own.hangsOn))]);
  return {
    package: {
      ...without.package,
      yearly: spanned(without.package.yearly, withAll.package.yearly),
      missing: asks.map((place) => nameAt(circumstances, place)),
    },
    totals: spannedAll(without.totals, withAll.totals),
    savings: spannedAll(without.savings, withAll.savings),
    asks,
    parts: [...new Set([...without.parts, ...withAll.parts])],
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
  known: readonly Chosen[],
): Unwatched {
  const all = itemsOf(entitlements);
  const outside = outsideClashes(circumstances, all, bindings);
  const items = outside.size === 0 ? all : all.flatMap((item) => leftBy(outside.get(item), item));
  const { alone, parts } = components(items, clashesOf(items, bindings));
  const chosen = parts.map((part): Chosen => {
    const before = known.find((other) => isSamePart(part, other));
    if (before) return before;
    const { best, possible } = choices(withoutRivals(part, circumstances.preferred), part.clashes);
    return { items: part.items, clashes: part.clashes, best, possible };
  });
  const asks = eachOnce([...outside.values()].flatMap((clash) => (clash.sure ? [] : clash.hangsOn)));
  const taken = [...alone, ...chosen.flatMap(({ best }) => best.items)].filter((item) => item.certain);
  const { totals, savings } = totalsOf(alone, chosen, entitlements);
  return {
    package: {
      chosen: taken.sort((a, b) => a.index - b.index).map(claimOf),
      rejected: [
        ...chosen.flatMap(rejectedOf),
        ...[...outside].flatMap(([item, clash]) => rejectedOutside(item, clash)),
      ],
      yearly: yearlyOf(alone, chosen),
      missing: asks.map((place) => nameAt(circumstances, place)),
    },
    totals,
    savings,
    asks,
    parts: chosen,
  };
}

/** What a programme outside the rule set leaves of an item: nothing where it surely pays, no certainty where it may. */
function leftBy(clash: OutsideClash | undefined, item: Item): readonly Item[] {
  if (!clash) return [item];
  return clash.sure ? [] : [{ ...item, certain: false, min: 0 }];
}

function yearlyOf(alone: readonly Item[], parts: readonly Chosen[]): Bounds {
  let [min, max] = [0, 0];
  for (const item of alone) {
    min += item.min;
    max += item.max;
  }
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
