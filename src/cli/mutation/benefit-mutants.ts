import { type Benefit, type Expression, formatDay, parseDay, type RuleSet, type Version } from '../../engine/index.ts';
import { type BenefitFolder, type Place, placeOfAmount, placeOfCondition, within } from '../../rules-compiler/index.ts';
import { type Mutant, mutantsOf } from './mutant.ts';

type File = BenefitFolder['benefit'];

/** Open ends of `in_force` are no dates that anything could notice. */
const [LONG_AGO, NEVER] = [parseDay('1911-01-01') ?? 0, parseDay('9999-01-01') ?? 0];

/** Changes of a benefit's conditions, amount, days to apply and dates. */
export function* benefitMutants(ruleset: RuleSet, id: string, file: File): Generator<Mutant> {
  const benefit = ruleset.benefits.find((candidate) => candidate.id === id);
  if (!benefit) return;
  for (const [i, version] of benefit.versions.entries()) {
    yield* versionMutants({ ruleset, benefit, file, version, index: i });
    yield* dateMutants({ ruleset, benefit, file, version, index: i });
  }
  const { deadline, bestBy } = benefit;
  const apply = within(file.place, 'apply');
  if (deadline)
    yield* mutantsOf(deadline.is, within(apply, 'deadline', 'is'), ruleset, (is) =>
      replaced(ruleset, { ...benefit, deadline: { ...deadline, is } }),
    );
  if (bestBy)
    yield* mutantsOf(bestBy.is, within(apply, 'best_by'), ruleset, (is) =>
      replaced(ruleset, { ...benefit, bestBy: { ...bestBy, is } }),
    );
}

interface Spot {
  readonly ruleset: RuleSet;
  readonly benefit: Benefit;
  readonly file: File;
  readonly version: Version;
  readonly index: number;
}

/** What versions have in common stands once in the file: it is changed once, in all of them. */
function* versionMutants(spot: Spot): Generator<Mutant> {
  const { ruleset, benefit, file, version, index } = spot;
  for (const { id, test } of version.conditions) {
    const at = placeOfCondition(file, index, id);
    const isThere = (earlier: Version, i: number): boolean =>
      earlier.conditions.some((own) => own.id === id) && samePlace(placeOfCondition(file, i, id), at);
    if (!test || benefit.versions.slice(0, index).some(isThere)) continue;
    const put = (changed: Expression): RuleSet =>
      inEach(spot, (other, i) => {
        const isHere = samePlace(placeOfCondition(file, i, id), at);
        const conditions = other.conditions.map((own) => (isHere && own.id === id ? { ...own, test: changed } : own));
        return { ...other, conditions };
      });
    const place = within(at, 'test');
    yield { place, says: `conditions.${id}`, isWithout: true, ruleset: put(['known', true]) };
    yield* mutantsOf(test, place, ruleset, put);
  }
  const at = placeOfAmount(file, index);
  const isThere = (earlier: Version, i: number): boolean => !!earlier.amount && samePlace(placeOfAmount(file, i), at);
  if (!version.amount || benefit.versions.slice(0, index).some(isThere)) return;
  const place = within(at, version.amount.is[0] === 'table' ? 'table' : 'is');
  yield* mutantsOf(version.amount.is, place, ruleset, (is) =>
    inEach(spot, ({ amount, ...other }, i) => {
      const isHere = samePlace(placeOfAmount(file, i), at);
      return { ...other, ...(amount && { amount: isHere ? { ...amount, is } : amount }) };
    }),
  );
}

function samePlace(a: Place, b: Place): boolean {
  return a.path.join('.') === b.path.join('.');
}

function inEach({ ruleset, benefit }: Spot, change: (version: Version, index: number) => Version): RuleSet {
  return replaced(ruleset, { ...benefit, versions: benefit.versions.map(change) });
}

/** A version begins or ends a day earlier or later; the one before it gives way. */
function* dateMutants({ ruleset, benefit, file, version, index }: Spot): Generator<Mutant> {
  const { versions } = benefit;
  const hasVersions = file.value.versions !== undefined;
  const place = (end: 'from' | 'to') =>
    hasVersions ? within(file.place, 'versions', index, end) : within(file.place, 'in_force', end);
  for (const by of [-1, 1]) {
    const before = versions[index - 1];
    const moved = versions.with(index, { ...version, from: version.from + by });
    const joined = before?.to === version.from - 1 ? moved.with(index - 1, { ...before, to: before.to + by }) : moved;
    if (version.from > LONG_AGO && isAskedFor(version.from + Math.min(by, 0)))
      yield {
        place: place('from'),
        says: shift(version.from, by),
        ruleset: replaced(ruleset, { ...benefit, versions: joined }),
      };
    const isLast = versions[index + 1]?.from !== version.to + 1;
    if (isLast && version.to < NEVER && isAskedFor(version.to + Math.max(by, 0))) {
      const longer = versions.with(index, { ...version, to: version.to + by });
      yield {
        place: place('to'),
        says: shift(version.to, by),
        ruleset: replaced(ruleset, { ...benefit, versions: longer }),
      };
    }
  }
}

/** The first day that anybody can ask about: what changes only on days before can't be noticed, nor matter. */
export const FIRST_DAY = parseDay('2014-01-01') ?? 0;

/** Whether a change of what holds on this one day can be noticed. */
export function isAskedFor(day: number): boolean {
  return day >= FIRST_DAY;
}

export function shift(day: number, by: number): string {
  return `${formatDay(day)} → ${formatDay(day + by)}`;
}

function replaced(ruleset: RuleSet, benefit: Benefit): RuleSet {
  return { ...ruleset, benefits: ruleset.benefits.map((other) => (other.id === benefit.id ? benefit : other)) };
}
