import type { Claim, Entitlement } from './assessment.ts';
import type { Circumstances } from './circumstances.ts';
import { truthsOf } from './evaluate.ts';
import { inOrder } from './in-order.ts';
import { TRUE } from './machine/truth.ts';
import type { OutsidePayment } from './outside.ts';
import type { Exclusion } from './ruleset.ts';

/** Something that may be chosen for the package, with what it is worth per year. */
export interface Item {
  /** Among all entitlements; below zero for what is paid from outside. */
  readonly index: number;
  readonly entitlement: Pick<Entitlement, 'benefit' | 'claimant' | 'amount' | 'paid_as'>;
  readonly certain: boolean;
  readonly min: number;
  readonly max: number;
  /** Money that somebody gets already: chosen, it adds nothing to what the rules give. */
  readonly outside?: OutsidePayment;
}

/** Two items of which only one may be had, or of which `reduced` loses what the other one pays. */
export interface Clash {
  readonly a: number;
  readonly b: number;
  readonly exclusion: Exclusion;
  readonly reduced?: number | undefined;
}

export function itemsOf(entitlements: readonly Entitlement[]): readonly Item[] {
  const items: Item[] = [];
  entitlements.forEach((entitlement, index) => {
    const { outcome, worth } = entitlement;
    if (outcome !== 'eligible' && outcome !== 'unknown') return;
    const { min, max } = worth;
    items.push({ index, entitlement, certain: outcome === 'eligible', min, max: max ?? Number.POSITIVE_INFINITY });
  });
  return items;
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

export function clashesOf(items: readonly Item[], bindings: readonly Binding[]): readonly Clash[] {
  const byBenefit = new Map<string, Item[]>();
  for (const item of items) {
    const own = byBenefit.get(item.entitlement.benefit);
    if (own) own.push(item);
    else byBenefit.set(item.entitlement.benefit, [item]);
  }
  return bindings.flatMap(({ exclusion }) => clashesBy(exclusion, byBenefit));
}

function clashesBy(exclusion: Exclusion, byBenefit: ReadonlyMap<string, readonly Item[]>): readonly Clash[] {
  const [first] = exclusion.benefits;
  const found = exclusion.benefits.flatMap((id) => byBenefit.get(id) ?? []);
  const members = inOrder(found, ({ index }) => index);
  const clashes: Clash[] = [];
  members.forEach((a, i) => {
    const isFirst = a.entitlement.benefit === first;
    for (let j = i + 1; j < members.length; j++) {
      const b = members[j] as Item;
      if (a.entitlement.benefit === b.entitlement.benefit || !meet(exclusion, a.entitlement, b.entitlement)) continue;
      if (exclusion.kind !== 'choose-one' && !isFirst && b.entitlement.benefit !== first) continue;
      const reduced = exclusion.kind === 'offset' ? (isFirst ? a : b).index : undefined;
      clashes.push({ a: a.index, b: b.index, exclusion, reduced });
    }
  });
  return clashes;
}

/** Whether an exclusion lies between two claims at all: of one person, or of the whole household on one side. */
export function meet({ scope }: Exclusion, a: Claim, b: Claim): boolean {
  if (scope === 'household') return true;
  return a.claimant === b.claimant || a.claimant === 'household' || b.claimant === 'household';
}
