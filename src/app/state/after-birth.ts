import {
  type Answer,
  type Assessment,
  assess,
  type CaseFile,
  type Entitlement,
  isPossible,
  type Rules,
} from '../../engine/index.ts';

/** What the child will be to whoever asks, by what its mother is. */
const relations: Readonly<Record<string, string>> = { self: 'child', spouse: 'child', child: 'grandchild' };

/**
 * What else can be claimed, or may be, once the child that somebody at home expects is born, as if that were the day of the case:
 * each benefit once, what is certain first. Nothing where nobody is pregnant.
 */
export function afterBirth(rules: Rules, of: CaseFile, before: Assessment): readonly Entitlement[] {
  const mother = of.people.find(({ pregnant }) => pregnant === true);
  if (!mother && of.household?.anyone_pregnant !== true) return [];
  const relation: Answer = relations[String(mother?.relation ?? 'self')] ?? 'other';
  const born = assess(rules, { ...of, people: [...of.people, { id: 'expected', relation, born: of.on }] });
  const had = new Set(before.entitlements.filter(isPossible).map(({ benefit }) => benefit));
  const isForBabies = new Set(
    rules.ruleset.benefits.filter(({ events }) => events.includes('having_a_baby')).map(({ id }) => id),
  );
  const found = born.entitlements
    .filter((one) => isPossible(one) && isForBabies.has(one.benefit) && !had.has(one.benefit))
    .toSorted((a, b) => certain(b) - certain(a) || b.worth.min - a.worth.min || most(b) - most(a));
  return found.filter(({ benefit }, i) => found.findIndex((one) => one.benefit === benefit) === i);
}

function certain({ outcome }: Entitlement): number {
  return Number(outcome === 'eligible');
}

function most({ worth }: Entitlement): number {
  return worth.max ?? Number.MAX_SAFE_INTEGER;
}
