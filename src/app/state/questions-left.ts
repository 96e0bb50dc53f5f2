import type { Assessment, Entitlement, Rules } from '../../engine/index.ts';
import { readPath } from './fact-path.ts';
import { isFor } from './life-events.ts';
import { type OpenCase, peoplePage } from './open-case.ts';
import { parkedQuestions } from './parked.ts';
import { particularsOf } from './particulars.ts';

const askedThere = ['born', 'relation'];

/** Questions that can still change something and weren't gone past, each list in the engine's order. */
export interface QuestionsLeft {
  /** About benefits for the life events chosen at the start, and how much of the cash that is certain; about any when none were chosen. */
  readonly first: readonly string[];
  /**
   * About everything else, the particulars of what somebody isn't sure of, and what hardly anybody can tell: asked
   * only of those who go on after the results.
   */
  readonly rest: readonly string[];
}

export function questionsLeft(of: OpenCase, assessment: Assessment, rules: Rules): QuestionsLeft {
  const { next, entitlements, package: best } = assessment;
  const left = next.filter((path) => !isPassed(of, path));
  const later = new Set([
    ...left.filter((path) => rules.named.get(readPath(path).fact)?.late),
    ...particularsOf(of, assessment.on, rules, left),
    ...parkedQuestions(of, assessment, rules, left),
  ]);
  const apart = (isFirst: (path: string) => boolean): QuestionsLeft => {
    const isAsked = (path: string): boolean => isFirst(path) && !later.has(path);
    return { first: left.filter(isAsked), rest: left.filter((path) => !isAsked(path)) };
  };
  if (of.events.length === 0) return apart(() => true);
  const chosen = new Set(rules.ruleset.benefits.filter(({ events }) => isFor(events, of.events)).map(({ id }) => id));
  const concerned = new Set([
    ...best.missing,
    ...entitlements.flatMap((one) => (chosen.has(one.benefit) || isOpenCash(one) ? one.missing : [])),
  ]);
  return apart((path) => concerned.has(path));
}

/** Money that somebody gets whatever else is answered, but nobody knows yet how much. */
function isOpenCash({ outcome, amount, paid_as }: Entitlement): boolean {
  return outcome === 'eligible' && paid_as === 'cash' && amount !== null && amount.min !== amount.max;
}

/** Benefits whose outcome or amount an answer can still change. */
export function decidedBy(path: string, { entitlements }: Assessment): readonly string[] {
  return [...new Set(entitlements.filter(({ missing }) => missing.includes(path)).map(({ benefit }) => benefit))];
}

/** The question gone past before this one; undefined for the first. */
export function questionBefore(of: OpenCase, path: string): string | undefined {
  const place = of.passed.indexOf(path);
  return of.passed[(place < 0 ? of.passed.length : place) - 1];
}

function isPassed(of: OpenCase, path: string): boolean {
  return of.passed.includes(path) || (isOfPeoplePage(of, path) && of.passed.includes(peoplePage));
}

/** Whether the page about the people at home asks it, and no page of its own did. */
export function isOfPeoplePage(of: OpenCase, path: string): boolean {
  const { person, name } = readPath(path);
  return person !== undefined && askedThere.includes(name) && !of.passed.includes(path);
}
