import { type Claim, type Exclusion, meet, type RuleSet } from '../../engine/index.ts';

/** Exclusions in force on a day; one that is only recalled doesn't count. */
export function exclusionsOn({ exclusions }: RuleSet, on: number): readonly Exclusion[] {
  return exclusions.filter(({ from, to, standing }) => from <= on && on <= to && standing !== 'recalled');
}

/** The benefits among these that can't, or may not, be had together with one of them. */
export function rivalsOf(own: Claim, all: readonly Claim[], exclusions: readonly Exclusion[]): readonly string[] {
  return othersBy(own, all, exclusions, ({ kind, benefits: [first] }, other) =>
    kind === 'choose-one' ? true : kind === 'not-while' && (own.benefit === first || other.benefit === first),
  );
}

/** The benefits among these that are, or may be, taken off one of them. */
export function takenOff(own: Claim, all: readonly Claim[], exclusions: readonly Exclusion[]): readonly string[] {
  return othersBy(own, all, exclusions, ({ kind, benefits: [first] }) => kind === 'offset' && own.benefit === first);
}

function othersBy(
  own: Claim,
  all: readonly Claim[],
  exclusions: readonly Exclusion[],
  isBetween: (exclusion: Exclusion, other: Claim) => boolean,
): readonly string[] {
  const mine = exclusions.filter(({ benefits }) => benefits.includes(own.benefit));
  if (mine.length === 0) return [];
  const others = all.filter(
    (other) =>
      other.benefit !== own.benefit &&
      mine.some(
        (exclusion) =>
          exclusion.benefits.includes(other.benefit) && meet(exclusion, own, other) && isBetween(exclusion, other),
      ),
  );
  return [...new Set(others.map(({ benefit }) => benefit))];
}
