import type { Entitlement } from './assessment.ts';
import type { Exclusion } from './ruleset.ts';
import { about, readFact, type Scope } from './scope.ts';
import { type Dependencies, hangsOn } from './value.ts';

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

/** An exclusion that may take something away in this case; `sure` when its `when` is settled. */
export interface Binding {
  readonly exclusion: Exclusion;
  readonly sure: boolean;
  readonly hangsOn: Dependencies;
}

/** Exclusions in force on a day that hold, or may hold, for this household: one only recalled never takes anything away. */
export function binding(scope: Scope): readonly Binding[] {
  const { rules, on, household } = scope;
  return rules.ruleset.exclusions
    .filter(({ from, to, standing }) => from <= on && on <= to && standing !== 'recalled')
    .flatMap((exclusion): readonly Binding[] => {
      const holds = exclusion.when ? about(scope, household, rules.run(exclusion.when)) : true;
      return holds === false || holds === null ? [] : [{ exclusion, sure: holds === true, hangsOn: hangsOn(holds) }];
    });
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

/** A programme outside the rule set that pays already, and for which an item can't be had. */
export interface OutsideClash {
  readonly exclusion: Exclusion;
  readonly sure: boolean;
  readonly hangsOn: Dependencies;
}

export function outsideClash(scope: Scope, item: Item, bindings: readonly Binding[]): OutsideClash | undefined {
  for (const { exclusion, sure } of bindings) {
    if (!exclusion.benefits.includes(item.entitlement.benefit)) continue;
    for (const receives of exclusion.receives) {
      const fact = scope.rules.named.get(`person.receives.${receives}`);
      const claimant = scope.people.find(({ subject }) => subject === item.entitlement.claimant);
      if (!fact || !claimant) continue;
      const got = readFact(scope, claimant, fact.index);
      if (got !== false) return { exclusion, sure: sure && got === true, hangsOn: hangsOn(got) };
    }
  }
  return undefined;
}
