import type { Entitlement } from './assessment.ts';
import type { Exclusion, RuleSet } from './ruleset.ts';
import { readFact, type Scope } from './scope.ts';

/** An entitlement that may be part of the package, with what it is worth per year. */
export interface Item {
  readonly index: number;
  readonly entitlement: Entitlement;
  readonly certain: boolean;
  readonly min: number;
  readonly max: number;
}

/** Two items of which only one may be had, or of which `reduced` loses what the other one pays. */
export interface Clash {
  readonly a: number;
  readonly b: number;
  readonly exclusion: Exclusion;
  readonly reduced?: number;
}

export function itemsOf(entitlements: readonly Entitlement[]): readonly Item[] {
  return entitlements
    .filter(({ outcome }) => outcome === 'eligible' || outcome === 'unknown')
    .map((entitlement, index) => ({
      index,
      entitlement,
      certain: entitlement.outcome === 'eligible',
      min: entitlement.worth.min,
      max: entitlement.worth.max ?? Number.POSITIVE_INFINITY,
    }));
}

/** Exclusions in force on a day that may take something away: one only recalled never does. */
export function binding(ruleset: RuleSet, on: number): readonly Exclusion[] {
  return ruleset.exclusions.filter(({ from, to, standing }) => from <= on && on <= to && standing !== 'recalled');
}

export function clashesOf(items: readonly Item[], exclusions: readonly Exclusion[]): readonly Clash[] {
  return exclusions.flatMap((exclusion) => {
    const members = items.filter((item) => exclusion.benefits.includes(item.entitlement.benefit));
    const first = exclusion.benefits[0];
    return pairs(members)
      .filter(([a, b]) => a.entitlement.benefit !== b.entitlement.benefit && meet(exclusion, a, b))
      .filter(
        ([a, b]) =>
          exclusion.kind === 'choose-one' || a.entitlement.benefit === first || b.entitlement.benefit === first,
      )
      .map(([a, b]): Clash => {
        const clash = { a: a.index, b: b.index, exclusion };
        if (exclusion.kind !== 'offset') return clash;
        return { ...clash, reduced: a.entitlement.benefit === first ? a.index : b.index };
      });
  });
}

function meet({ scope }: Exclusion, a: Item, b: Item): boolean {
  if (scope === 'household') return true;
  const [p, q] = [a.entitlement.claimant, b.entitlement.claimant];
  return p === q || p === 'household' || q === 'household';
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}

/** Exclusions by which a claimant can't have an item because of a programme outside the rule set that pays already. */
export function outsideClash(
  scope: Scope,
  item: Item,
  exclusions: readonly Exclusion[],
): { exclusion: Exclusion; sure: boolean } | undefined {
  for (const exclusion of exclusions) {
    if (!exclusion.benefits.includes(item.entitlement.benefit)) continue;
    for (const receives of exclusion.receives) {
      const fact = scope.rules.facts.findIndex(({ id }) => id === `person.receives.${receives}`);
      const claimant = scope.people.find(({ subject }) => subject === item.entitlement.claimant);
      if (fact < 0 || !claimant) continue;
      const got = readFact(scope, claimant, fact);
      if (got !== false) return { exclusion, sure: got === true };
    }
  }
  return undefined;
}
