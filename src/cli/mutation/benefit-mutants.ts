import { type Benefit, type Condition, formatDay, parseDay, type RuleSet, type Version } from '../../engine/index.ts';
import { type BenefitFolder, placeOfAmount, placeOfCondition, within } from '../../rules-compiler/index.ts';
import { type Mutant, mutantsOf } from './mutant.ts';

type File = BenefitFolder['benefit'];

/** Open ends of `in_force` are no dates that anything could notice. */
const [LONG_AGO, NEVER] = [parseDay('1911-01-01') ?? 0, parseDay('9999-01-01') ?? 0];

/** Changes of a benefit's conditions, amount, deadline and dates. */
export function* benefitMutants(ruleset: RuleSet, id: string, file: File): Generator<Mutant> {
  const benefit = ruleset.benefits.find((candidate) => candidate.id === id);
  if (!benefit) return;
  for (const [i, version] of benefit.versions.entries()) {
    yield* versionMutants({ ruleset, benefit, file, version, index: i });
    yield* dateMutants({ ruleset, benefit, file, version, index: i });
  }
  const { deadline } = benefit;
  if (!deadline) return;
  const place = within(file.place, 'apply', 'deadline', 'is');
  yield* mutantsOf(deadline.is, place, ruleset, (is) =>
    replaced(ruleset, { ...benefit, deadline: { ...deadline, is } }),
  );
}

interface Spot {
  readonly ruleset: RuleSet;
  readonly benefit: Benefit;
  readonly file: File;
  readonly version: Version;
  readonly index: number;
}

function* versionMutants({ ruleset, benefit, file, version, index }: Spot): Generator<Mutant> {
  const put = (changed: Version): RuleSet =>
    replaced(ruleset, { ...benefit, versions: benefit.versions.with(index, changed) });
  for (const [i, condition] of version.conditions.entries()) {
    const { test } = condition;
    if (!test) continue;
    const place = within(placeOfCondition(file, index, condition.id), 'test');
    const as = (changed: Condition): RuleSet => put({ ...version, conditions: version.conditions.with(i, changed) });
    yield { place, says: `without condition ${condition.id}`, ruleset: as({ ...condition, test: ['known', true] }) };
    yield* mutantsOf(test, place, ruleset, (changed) => as({ ...condition, test: changed }));
  }
  const { amount } = version;
  if (!amount) return;
  const place = within(placeOfAmount(file, index), amount.is[0] === 'table' ? 'table' : 'is');
  yield* mutantsOf(amount.is, place, ruleset, (is) => put({ ...version, amount: { ...amount, is } }));
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
    if (version.from > LONG_AGO)
      yield {
        place: place('from'),
        says: shift(version.from, by),
        ruleset: replaced(ruleset, { ...benefit, versions: joined }),
      };
    const isLast = versions[index + 1]?.from !== version.to + 1;
    if (isLast && version.to < NEVER) {
      const longer = versions.with(index, { ...version, to: version.to + by });
      yield {
        place: place('to'),
        says: shift(version.to, by),
        ruleset: replaced(ruleset, { ...benefit, versions: longer }),
      };
    }
  }
}

export function shift(day: number, by: number): string {
  return `${formatDay(day)} → ${formatDay(day + by)}`;
}

function replaced(ruleset: RuleSet, benefit: Benefit): RuleSet {
  return { ...ruleset, benefits: ruleset.benefits.map((other) => (other.id === benefit.id ? benefit : other)) };
}
