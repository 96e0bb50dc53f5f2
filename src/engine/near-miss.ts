import type { CaseFile, NearMiss, Remaining } from './assessment.ts';
import { formatDay } from './calendar.ts';
import { cellsOf } from './cells.ts';
import {
  type Cell,
  type Circumstances,
  domainOf,
  enter,
  factAt,
  layOut,
  nameAt,
  type Subject,
} from './circumstances.ts';
import { versionOn } from './entitlement.ts';
import { evaluate } from './evaluate.ts';
import type { Rules } from './link.ts';
import type { MachineFact } from './machine/machine.ts';
import { FALSE, TRUE } from './machine/truth.ts';
import { release } from './narrowing.ts';
import { judgeNoting } from './noted.ts';
import { refine } from './refine.ts';
import type { Version } from './ruleset.ts';
import type { Known } from './value.ts';

/**
 * For a claim that fails: single answers whose change would let it hold, nearest first. Only facts that were answered are
 * tried, each over its whole domain, and each candidate is checked by evaluating it.
 *
 * @example nearMisses(rules, caseFile, 'low_income_status', 'household')
 */
export function nearMisses(rules: Rules, caseFile: CaseFile, benefit: string, claimant: string): readonly NearMiss[] {
  const circumstances = layOut(rules, caseFile);
  const subject = circumstances.subjects.find(({ id }) => id === claimant);
  const found = rules.ruleset.benefits.find(({ id }) => id === benefit);
  const version = found && versionOn(found, circumstances.on);
  if (!subject || !version) return [];
  enter(circumstances);
  rules.machine.watch();
  if (refine(circumstances, version, subject.first).verdict.mayHold) return [];
  const { touched } = rules.machine;
  const misses = [...touched]
    .flatMap((place) => nearestOf(circumstances, version, subject, place) ?? [])
    .sort((a, b) => Number(b.settles) - Number(a.settles) || byDistance(a, b));
  release(circumstances);
  return misses;
}

function nearestOf(
  circumstances: Circumstances,
  version: Version,
  { first }: Subject,
  place: number,
): NearMiss | undefined {
  const { rules, on, places } = circumstances;
  if (place === 0 || places.given[place] !== 1) return undefined;
  const fact = factAt(rules, place);
  const answer = {
    low: places.low[place] as number,
    high: places.high[place] as number,
    bits: places.bits[place] as number,
  };
  const whole = { place, cell: domainOf(fact, on), outer: undefined };
  const { tests } = judgeNoting(circumstances, version, first, whole);
  const found = cellsOf(circumstances, undefined, place, whole.cell, tests).values.flatMap((cell) => {
    const { verdict } = refine(circumstances, version, first, { place, cell, outer: undefined });
    if (!verdict.mayHold) return [];
    const to = nearest(fact, cell, answer);
    return [
      { to, settles: !verdict.mayFail, distance: typeof to === 'number' ? Math.abs(to - answer.low) : undefined },
    ];
  });
  const [best] = found.sort((a, b) => Number(b.settles) - Number(a.settles) || byDistance(a, b));
  if (!best) return undefined;
  return {
    fact: nameAt(circumstances, place),
    from: answered(circumstances, fact, place),
    to: fact.type === 'date' ? formatDay(Number(best.to)) : best.to,
    settles: best.settles,
    ...(best.distance !== undefined && { distance: best.distance }),
  };
}

function answered(circumstances: Circumstances, { index, type }: MachineFact, place: number): Remaining {
  release(circumstances);
  return evaluate(circumstances, { is: ['fact', index, ['person']], type }, place - index).value;
}

/** Choices have no distance: they come after numbers and days. */
function byDistance(a: { distance?: number | undefined }, b: { distance?: number | undefined }): number {
  return (a.distance ?? Number.MAX_VALUE) - (b.distance ?? Number.MAX_VALUE);
}

/** The value of a cell that lies closest to the answer. */
function nearest({ type, texts }: MachineFact, cell: Cell, answer: Cell): Known {
  if (type === 'boolean') return cell.bits === TRUE ? true : cell.bits === FALSE ? false : null;
  if (type === 'enum') return texts.get(cell.bits) ?? null;
  return Math.min(Math.max(answer.low, cell.low), cell.high);
}
