import {
  type Assessment,
  type Claim,
  type ClaimTimeline,
  type Exclusion,
  isPossible,
  isSameClaim,
  meet,
  parseDay,
} from '../../engine/index.ts';
import type { ClaimDate } from './dates.ts';

/**
 * What of the package can't be had any more together with what starts on a day, if it is or may be still had then: who turns
 * 65 is told of the allowance for elders, but not that it comes on top.
 */
export function besideOn(
  date: ClaimDate,
  lines: readonly ClaimTimeline[],
  { package: { chosen } }: Assessment,
  exclusions: readonly Exclusion[],
): readonly Claim[] {
  if (date.kind !== 'starts' && date.kind !== 'settles') return [];
  const day = parseDay(date.day) ?? 0;
  const sure = exclusions.filter(
    ({ from, to, kind, standing, when }) =>
      from <= day && day <= to && kind !== 'offset' && standing !== 'recalled' && !when,
  );
  return chosen.filter(
    (other) => isHadOn(date.day, other, lines) && sure.some((exclusion) => isBetween(exclusion, date, other)),
  );
}

function isHadOn(day: string, claim: Claim, lines: readonly ClaimTimeline[]): boolean {
  const spans = lines.find((line) => isSameClaim(line, claim))?.spans ?? [];
  return spans.some((span) => span.from <= day && day <= span.to && isPossible(span));
}

function isBetween(exclusion: Exclusion, one: Claim, other: Claim): boolean {
  const { benefits, kind } = exclusion;
  if (one.benefit === other.benefit || !meet(exclusion, one, other)) return false;
  const named = [one.benefit, other.benefit];
  const isAmong = named.every((id) => benefits.includes(id));
  return isAmong && (kind === 'choose-one' || named.includes(benefits[0] ?? ''));
}
