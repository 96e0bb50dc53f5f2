import type { Assessment, Bounds, Entitlement } from './assessment.ts';
import { type Choice, type Choices, choices, isBetter } from './choice.ts';
import { type Circumstances, nameAt } from './circumstances.ts';
import { type Components, components, isSamePart, type Part, withoutRivals } from './components.ts';
import { type Binding, binding, type Clash, clashesOf, type Item, itemsOf } from './exclusions.ts';
import { eachOnce } from './hangs-on.ts';
import { mostOf } from './offsets.ts';
import { decimal } from './operations/arithmetic.ts';
import { type Bar, type Outside, outsideOf } from './outside.ts';
import { reducedOf } from './reduced.ts';
import { claimOf, givenUpBy, rejectedBy, rejectedOf } from './rejected.ts';
import { mayBeat, takenIn } from './taken.ts';
import { type Chosen, type Totals, totalsOf } from './totals.ts';

/** The package with the places of its `missing`, and every place that it looked at by itself. */
export interface Settled extends Unwatched {
  readonly touched: readonly number[];
}

interface Unwatched extends Omit<Totals, 'pays'>, Pick<Assessment, 'package'> {
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
    deposits: spannedAll(without.deposits, withAll.deposits),
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
  const outside = outsideOf(circumstances, all, bindings);
  const { alone, parts } = partsOf(all, bindings, outside);
  const chosen = parts.map((part): Chosen => {
    const before = known.find((other) => isSamePart(part, other));
    if (before) return before;
    const found = choices(withoutRivals(part, circumstances.preferred), part.clashes);
    return { items: part.items, clashes: part.clashes, best: keeping(part, found), possible: found.possible };
  });
  const asks = eachOnce(outside.asks);
  const taken = [...alone.filter((item) => item.certain), ...chosen.flatMap(takenIn)];
  const { pays, ...totals } = totalsOf(alone, chosen, entitlements);
  return {
    package: {
      chosen: taken.sort((a, b) => a.index - b.index).map(claimOf),
      rejected: [...chosen.flatMap(rejectedOf), ...[...outside.bars].flatMap(([item, bar]) => rejectedBy(item, bar))],
      given_up: chosen.flatMap(givenUpBy),
      reduced: chosen.flatMap(reducedOf),
      yearly: yearlyOf(alone, chosen),
      pays,
      missing: asks.map((place) => nameAt(circumstances, place)),
    },
    ...totals,
    asks,
    parts: chosen,
  };
}

function partsOf(all: readonly Item[], bindings: readonly Binding[], { payments, clashes, bars }: Outside): Components {
  const left = bars.size === 0 ? all : all.flatMap((item) => leftBy(bars.get(item), item));
  const still = new Set(left.map(({ index }) => index));
  const met = new Set(clashes.flatMap(({ a, b }) => (still.has(b) ? [a] : [])));
  const between = clashes.filter(({ a, b }) => met.has(a) && (still.has(b) || met.has(b)));
  // What is paid already first: of two that pay the same, one keeps what one has.
  const items = [...payments.filter(({ index }) => met.has(index)), ...left];
  return components(items, [...between, ...clashesOf(left, bindings)]);
}

/** Nobody is told to give up what they get already for something that may turn out to pay less. */
function keeping({ items, clashes }: Part, { best, possible }: Choices): Choice {
  const kept = items.filter((item) => item.outside && item.certain && mayBeat(item, best.items, clashes));
  const having = possible.filter((choice) => kept.every((item) => choice.items.includes(item)));
  return having.reduce((a, b) => (isBetter(b, a) ? b : a), having[0] ?? best);
}

/** What a payment of unknown amount leaves of an item: nothing where it is sure, no certainty where it may be. */
function leftBy(bar: Bar | undefined, item: Item): readonly Item[] {
  if (!bar) return [item];
  return bar.sure ? [] : [{ ...item, certain: false, min: 0 }];
}

function yearlyOf(alone: readonly Item[], parts: readonly Chosen[]): Bounds {
  let [min, max] = [0, 0];
  for (const item of alone) {
    min += item.min;
    max += item.max;
  }
  for (const { best, possible, clashes } of parts) {
    const offsets = clashes.filter(({ reduced }) => reduced !== undefined);
    const own = possible.map((choice) => withoutOutside(choice, offsets));
    // Whichever wins is worth what the best is sure of; of that, what comes from outside adds nothing.
    min += Math.min(...own.map((choice) => Math.max(choice.min, best.min - choice.outside)));
    max += Math.max(...own.map((choice) => choice.max));
  }
  return { min: decimal(min), max: Number.isFinite(max) ? decimal(max) : null };
}

/** What a choice is worth without the money that somebody has already, and how much that is at the most. */
function withoutOutside(choice: Choice, offsets: readonly Clash[]): { min: number; max: number; outside: number } {
  const outside = choice.items.filter((item) => item.outside);
  if (outside.length === 0) return { min: choice.min, max: choice.max, outside: 0 };
  return {
    min: outside.reduce((left, item) => left - item.min, choice.min),
    max: mostOf(choice.items, offsets, (item, left) => (item.outside ? 0 : left)),
    outside: outside.reduce((sum, item) => sum + item.max, 0),
  };
}
