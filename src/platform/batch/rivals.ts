import type { Exclusion, RuleSet } from '../../engine/index.ts';

/** Something that one household may be due. */
interface Due {
  readonly benefit: string;
  readonly claimant: string;
}

/** Exclusions in force on a day that make people choose; one that is only recalled doesn't count. */
export function choicesOn({ exclusions }: RuleSet, on: number): readonly Exclusion[] {
  return exclusions.filter(
    ({ from, to, kind, standing }) => from <= on && on <= to && kind === 'choose-one' && standing !== 'recalled',
  );
}

/** The benefits among these that can't, or may not, be had together with one of them. */
export function rivalsOf(own: Due, all: readonly Due[], exclusions: readonly Exclusion[]): readonly string[] {
  const mine = exclusions.filter(({ benefits }) => benefits.includes(own.benefit));
  if (mine.length === 0) return [];
  const rivals = all.filter(
    (other) =>
      other.benefit !== own.benefit &&
      mine.some((exclusion) => exclusion.benefits.includes(other.benefit) && meet(exclusion, own, other)),
  );
  return [...new Set(rivals.map(({ benefit }) => benefit))];
}

function meet({ scope }: Exclusion, a: Due, b: Due): boolean {
  if (scope === 'household') return true;
  return a.claimant === b.claimant || a.claimant === 'household' || b.claimant === 'household';
}
