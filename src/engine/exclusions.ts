import type { Entitlement } from './assessment.ts';
import type { Circumstances } from './circumstances.ts';
import { truthsOf } from './evaluate.ts';
import { FALSE, TRUE } from './machine/truth.ts';
import type { Exclusion } from './ruleset.ts';

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
  readonly hangsOn: readonly number[];
}

/** Exclusions in force on a day that hold, or may hold, for this household: one only recalled never takes anything away. */
export function binding(circumstances: Circumstances): readonly Binding[] {
  const { rules, on } = circumstances;
  return rules.ruleset.exclusions
    .filter(({ from, to, standing }) => from <= on && on <= to && standing !== 'recalled')
    .flatMap((exclusion): readonly Binding[] => {
      if (!exclusion.when) return [{ exclusion, sure: true, hangsOn: [] }];
      const { bits, deps } = truthsOf(circumstances, exclusion.when, 1);
      return (bits & TRUE) === 0 ? [] : [{ exclusion, sure: bits === TRUE, hangsOn: deps }];
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
  readonly hangsOn: readonly number[];
}

export function outsideClash(
  circumstances: Circumstances,
  item: Item,
  bindings: readonly Binding[],
): OutsideClash | undefined {
  for (const { exclusion, sure } of bindings) {
    if (!exclusion.benefits.includes(item.entitlement.benefit)) continue;
    for (const receives of exclusion.receives) {
      const fact = circumstances.rules.named.get(`person.receives.${receives}`);
      const claimant = circumstances.subjects.find(({ id, index }) => index >= 0 && id === item.entitlement.claimant);
      if (!fact || !claimant) continue;
      const { bits, deps } = truthsOf(circumstances, ['fact', fact.index, ['person']], claimant.first);
      if (bits !== FALSE) return { exclusion, sure: sure && bits === TRUE, hangsOn: deps };
    }
  }
  return undefined;
}
