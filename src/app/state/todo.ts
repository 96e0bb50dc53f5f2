import {
  type Assessment,
  type Benefit,
  type Catalogue,
  type Entitlement,
  isPossible,
  type Office,
  type Paper,
} from '../../engine/index.ts';
import type { OpenCase } from './open-case.ts';

/** One trip: a kind of place, and all there is to do there. */
export interface TodoPlace {
  readonly kind: string;
  readonly claims: readonly Entitlement[];
  /** Whom to ask about them, as offices of the rules. */
  readonly phones: readonly string[];
  /** The earliest last day to apply, at all or so as to get all of it. */
  readonly lastDay?: string;
}

type BenefitOf = (id: string) => Benefit | undefined;

/** Any district office does what one's own does, so one trip is enough. */
const sameTrip: Readonly<Record<string, string>> = { any_district_office: 'district_office' };

/** People are there to ask, so these come after places to go to. */
const withoutTrip = ['online', 'post', 'telephone'];

/**
 * What the list holds: everything eligible that nothing better takes the place of and that others leave something of, that
 * nobody has said they get already, and what was put on it or taken off it.
 */
export function claimsToDo(of: OpenCase, assessment: Assessment): readonly Entitlement[] {
  const { added = [], dropped = [] } = of;
  const { rejected, reduced } = assessment.package;
  const idle = new Set([...rejected, ...reduced.filter(({ left }) => left.max === 0)].map(claimKey));
  return assessment.entitlements.filter((one) => {
    const key = claimKey(one);
    if (dropped.includes(key)) return false;
    if (added.includes(key)) return isPossible(one);
    return one.outcome === 'eligible' && !idle.has(key) && !isReceived(of, one);
  });
}

/** Tells of a claim that by when to apply is nothing to be told: it is had already, or something better takes its place. */
export function idleIn(of: OpenCase, assessment: Assessment): (one: Entitlement) => boolean {
  const toDo = new Set(claimsToDo(of, assessment).map(claimKey));
  return (one) => isReceived(of, one) || (one.outcome === 'eligible' && !toDo.has(claimKey(one)));
}

export function isReceived({ people }: OpenCase, { benefit, claimant }: Entitlement): boolean {
  return people.find(({ id }) => id === claimant)?.[`receives.${benefit}`] === true;
}

export function claimKey({ benefit, claimant }: { benefit: string; claimant: string }): string {
  return `${benefit} ${claimant}`;
}

/** The case with a claim put on the list or taken off it. */
export function withToDo(of: OpenCase, key: string, isWanted: boolean): OpenCase {
  const { added = [], dropped = [] } = of;
  const without = (list: readonly string[]) => list.filter((one) => one !== key);
  return {
    ...of,
    added: isWanted ? [...without(added), key] : without(added),
    dropped: isWanted ? without(dropped) : [...without(dropped), key],
  };
}

/** Whether a document is ticked, by whatever name: an answer may have moved it to where it has another. */
export function isTicked({ ticked = [] }: OpenCase, { names }: Paper): boolean {
  return names.some((name) => ticked.includes(name));
}

/** The case with a document ticked, or not. */
export function withTick(of: OpenCase, { id, names }: Paper, isPacked: boolean): OpenCase {
  const others = (of.ticked ?? []).filter((one) => !names.includes(one));
  return { ...of, ticked: isPacked ? [...others, id] : others };
}

/** As few trips as will do, the most urgent first; each claim stands at one place only. */
export function placesOf(claims: readonly Entitlement[], benefitOf: BenefitOf): readonly TodoPlace[] {
  const places: TodoPlace[] = [];
  let left = claims.filter(({ benefit }) => !benefitOf(benefit)?.apply.automatic);
  while (left.length > 0) {
    const kind = busiest(left, benefitOf);
    const here = left.filter(({ benefit }) => kindsOf(benefitOf(benefit)).includes(kind));
    places.push(placeOf(kind, here, benefitOf));
    left = left.filter((claim) => !here.includes(claim));
  }
  const urgency = ({ lastDay }: TodoPlace) => lastDay ?? '9999';
  return places.toSorted((a, b) => (urgency(a) < urgency(b) ? -1 : urgency(a) > urgency(b) ? 1 : 0));
}

/** The offices of a kind that serve a district, by their ids: the texts of each language know them by these. */
export function officesOf(kind: string, district: unknown, { offices }: Catalogue): readonly string[] {
  if (typeof district !== 'string') return [];
  const serves = (office: Office) => office.district === district || office.districts?.includes(district);
  return Object.entries(offices).flatMap(([id, office]) => (office.kind === kind && serves(office) ? [id] : []));
}

/** Whether most districts have an office of a kind: three homes lie in some district, but nobody's district tells which. */
export function isByDistrict(kind: string, { offices }: Catalogue): boolean {
  const served = (of: readonly Office[]) =>
    new Set(of.flatMap(({ district, districts = [] }) => district ?? districts));
  const all = Object.values(offices);
  return served(all.filter((office) => office.kind === kind)).size * 2 > served(all).size;
}

function busiest(claims: readonly Entitlement[], benefitOf: BenefitOf): string {
  const counts = new Map<string, number>();
  for (const { benefit } of claims) {
    for (const kind of kindsOf(benefitOf(benefit))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const score = ([kind, count]: readonly [string, number]) => (withoutTrip.includes(kind) ? 0 : count);
  const [best] = [...counts].toSorted((a, b) => score(b) - score(a));
  return best?.[0] ?? 'telephone';
}

/** Where the rules name the telephone first a call is enough, and nobody needs to go. */
function kindsOf(benefit: Benefit | undefined): readonly string[] {
  const where = benefit?.apply.where ?? [];
  return where.length === 0 || where[0] === 'telephone'
    ? ['telephone']
    : [...new Set(where.map((kind) => sameTrip[kind] ?? kind))];
}

function placeOf(kind: string, claims: readonly Entitlement[], benefitOf: BenefitOf): TodoPlace {
  const [lastDay] = claims.flatMap(({ best_by: bestBy, deadline }) => bestBy ?? deadline ?? []).toSorted();
  return {
    kind,
    claims,
    phones: [...new Set(claims.flatMap(({ benefit }) => benefitOf(benefit)?.apply.phone ?? []))],
    ...(lastDay !== undefined && { lastDay }),
  };
}
