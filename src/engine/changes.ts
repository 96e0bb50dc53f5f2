import type { Claim, Entitlement } from './assessment.ts';
import { LAST_DAY } from './calendar.ts';
import type { Benefit, DatedValue, Exclusion, RuleSet } from './ruleset.ts';

/** A figure that took the place of another on its day, or that there wasn't before. */
export interface ValueChange {
  readonly parameter: string;
  readonly unit: string;
  readonly value: DatedValue;
  readonly before?: DatedValue;
}

/** A programme of which the conditions or the amount are worked out in another way from a day on, that begins or that ends. */
export interface ProgrammeChange {
  readonly benefit: string;
  readonly kind: 'begins' | 'rewritten' | 'ends';
}

/** What of the rules is otherwise than the day before. */
export interface DayOfChange {
  readonly day: number;
  readonly values: readonly ValueChange[];
  readonly programmes: readonly ProgrammeChange[];
}

/** What a claim of a household comes to by the rules of a day, and would by the rules before it. */
export interface ClaimChange extends Claim {
  readonly household: string;
  readonly before: Worth;
  readonly after: Worth;
}

export type Worth = Pick<Entitlement, 'outcome' | 'amount'>;

/** What the changes of the last years come to for households thought up as examples. */
export interface ExampleChanges {
  /** How many households were tried. */
  readonly households: number;
  /** The first day that was looked at, ISO. */
  readonly since: string;
  /** Per ISO day. */
  readonly claims: Readonly<Record<string, readonly ClaimChange[]>>;
}

/**
 * The days from the first one on that brought something new, latest first. Where a figure was only confirmed by another source
 * nothing changed.
 *
 * @example changesFrom(ruleset, parseDay('2024-11-22'))
 */
export function changesFrom(ruleset: RuleSet, first: number): readonly DayOfChange[] {
  const values = ruleset.parameters.flatMap(({ id, unit, values }) =>
    values.flatMap((value, at): ValueChange[] => {
      const before = values[at - 1];
      if (value.from < first || (before?.value ?? null) === value.value) return [];
      return [{ parameter: id, unit, value, ...(before && { before }) }];
    }),
  );
  const programmes = ruleset.benefits.flatMap((benefit) => turnsOf(benefit).filter(({ day }) => day >= first));
  const days = new Set([...values.map(({ value }) => value.from), ...programmes.map(({ day }) => day)]);
  return [...days]
    .sort((a, b) => b - a)
    .map((day) => ({
      day,
      values: values.filter(({ value }) => value.from === day),
      programmes: programmes.filter((one) => one.day === day).map(({ benefit, kind }) => ({ benefit, kind })),
    }));
}

function turnsOf({ id, versions }: Benefit): readonly (ProgrammeChange & { readonly day: number })[] {
  const begins = versions.map(({ from }) => from);
  const ends = versions.flatMap(({ to }) => (to < LAST_DAY ? [to + 1] : []));
  return [...new Set([...begins, ...ends])].map((day) => ({
    day,
    benefit: id,
    kind: !ends.includes(day) ? 'begins' : begins.includes(day) ? 'rewritten' : 'ends',
  }));
}

/** The rules as if what came with a day hadn't come: the figures and programmes before it hold on. */
export function rulesWithout(ruleset: RuleSet, day: number): RuleSet {
  return {
    ...ruleset,
    parameters: ruleset.parameters.map((one) => ({ ...one, values: one.values.filter(({ from }) => from !== day) })),
    benefits: ruleset.benefits.map((one) => ({ ...one, versions: heldOn(one.versions, day) })),
    exclusions: heldOn<Exclusion>(ruleset.exclusions, day),
  };
}

function heldOn<T extends { readonly from: number; readonly to: number }>(spans: readonly T[], day: number): T[] {
  return spans
    .filter(({ from }) => from !== day)
    .map((span) => (span.to === day - 1 ? { ...span, to: LAST_DAY } : span));
}
