import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import {
  addMonths,
  assessOne,
  type Claim,
  type ClaimChange,
  changesFrom,
  type ExampleChanges,
  formatDay,
  link,
  type RuleSet,
  type Rules,
  readCase,
  rulesWithout,
  type Worth,
} from '../engine/index.ts';

const YEARS = 2;

interface Household {
  readonly id: string;
  /** Everything but the day. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly claims: readonly Claim[];
}

/**
 * What every change of the last two years came to for the households of a folder that are of these years: each claim that their
 * file names, on the day of the change, by the rules with and without it. Counted back from the day the rules were last looked
 * at, so that two builds come to the same.
 */
export function exampleChanges(ruleset: RuleSet, folder: string): ExampleChanges {
  const first = addMonths(lastReview(ruleset), -12 * YEARS);
  const since = formatDay(first);
  const households = householdsIn(folder, since);
  const rules = link(ruleset);
  const days = changesFrom(ruleset, first).map(({ day }) => {
    const without = link(rulesWithout(ruleset, day));
    const claims = households.flatMap((one) => changesOf(one, formatDay(day), without, rules));
    return [formatDay(day), claims] as const;
  });
  return { households: households.length, since, claims: Object.fromEntries(days) };
}

/** The ISO day on which a figure was last looked at. */
export function reviewedOn(ruleset: RuleSet): string {
  return formatDay(lastReview(ruleset));
}

function lastReview({ parameters }: RuleSet): number {
  return Math.max(...parameters.map(({ reviewed }) => reviewed));
}

function householdsIn(folder: string, since: string): readonly Household[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.toSorted().flatMap((file) => {
    const { name: _, expect, on, ...answers } = parse(readFileSync(join(folder, file), 'utf8'));
    return on < since ? [] : [{ id: basename(file, '.yaml'), answers, claims: expect }];
  });
}

function changesOf({ id, answers, claims }: Household, on: string, without: Rules, rules: Rules): ClaimChange[] {
  return claims.flatMap(({ benefit, claimant }) => {
    const [before, after] = [without, rules].map((by) => worthOf(by, { ...answers, on }, { benefit, claimant }));
    if (!before || !after || JSON.stringify(before) === JSON.stringify(after)) return [];
    return [{ household: id, benefit, claimant, before, after }];
  });
}

/** Undefined where the household can't be read on that day, as one with a child that isn't born yet. */
function worthOf(rules: Rules, content: object, { benefit, claimant }: Claim): Worth | undefined {
  const reading = readCase(rules, content);
  const found = reading.ok ? assessOne(rules, reading.case, benefit, claimant) : undefined;
  return found && { outcome: found.outcome, amount: found.amount };
}
