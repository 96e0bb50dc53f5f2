import type { Bounds, Claim, Entitlement, Package } from './assessment.ts';
import { afterOffsets, type Choice, choices, components } from './choice.ts';
import { binding, type Clash, clashesOf, type Item, itemsOf, outsideClash } from './exclusions.ts';
import type { Scope } from './scope.ts';

/** The best legal package and the bounds of its totals, each unit by itself. */
export function packageOf(
  scope: Scope,
  entitlements: readonly Entitlement[],
): { package: Package; totals: Readonly<Record<string, Bounds>> } {
  const exclusions = binding(scope.rules.ruleset, scope.on);
  const all = itemsOf(entitlements);
  const clashes = clashesOf(all, exclusions);
  const outside = new Map(all.map((item) => [item.index, outsideClash(scope, item, exclusions)]));
  const items = all
    .filter((item) => !outside.get(item.index)?.sure)
    .map((item) => (outside.get(item.index) ? { ...item, certain: false, min: 0 } : item));
  const parts = components(items, clashes).map((part) => ({ part, ...choices(part, clashes) }));
  const chosen = parts.flatMap(({ best }) => best.items).filter((item) => item.certain);
  return {
    package: {
      chosen: chosen.sort((a, b) => a.index - b.index).map(claimOf),
      rejected: [
        ...parts.flatMap(({ part, best }) => rejectedOf(part, best, clashes)),
        ...all.flatMap((item): Package['rejected'] => {
          const clash = outside.get(item.index);
          return clash?.sure ? [{ ...claimOf(item), because: clash.exclusion.id, instead: [] }] : [];
        }),
      ],
      yearly: {
        min: add(parts.map(({ best }) => best.min)),
        max: finite(add(parts.map(({ possible }) => Math.max(...possible.map((choice) => choice.max))))),
      },
    },
    totals: totalsOf(parts, clashes, entitlements),
  };
}

function rejectedOf(part: readonly Item[], best: Choice, clashes: readonly Clash[]): Package['rejected'] {
  return part
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
  parts: readonly { readonly part: readonly Item[]; readonly best: Choice; readonly possible: readonly Choice[] }[],
  clashes: readonly Clash[],
  entitlements: readonly Entitlement[],
): Readonly<Record<string, Bounds>> {
  const offsets = clashes.filter((clash) => clash.reduced !== undefined);
  const units = [...new Set(entitlements.flatMap(({ amount }) => (amount ? [amount.unit] : [])))].sort();
  return Object.fromEntries(
    units.map((unit) => {
      const pay = (choice: Choice): { min: number; max: number } => paidIn(unit, choice, offsets);
      // Where all is paid in one unit, the best choice's floor holds whatever turns out; else a rival may pay none of it.
      const floors = parts.map(({ part, best, possible }) =>
        isOneUnit(part) ? pay(best).min : Math.min(...possible.map((choice) => pay(choice).min)),
      );
      const min = add(floors);
      const max = add(parts.map(({ possible }) => Math.max(...possible.map((choice) => pay(choice).max))));
      return [unit, { min, max: finite(max) }];
    }),
  );
}

function isOneUnit(part: readonly Item[]): boolean {
  return new Set(part.map(({ entitlement }) => entitlement.amount?.unit)).size === 1;
}

function paidIn(unit: string, { items }: Choice, offsets: readonly Clash[]): { min: number; max: number } {
  let min = 0;
  let max = 0;
  for (const item of items) {
    const amount = item.entitlement.amount;
    if (amount?.unit !== unit) continue;
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

function finite(x: number): number | null {
  return Number.isFinite(x) ? x : null;
}
