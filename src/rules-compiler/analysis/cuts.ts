import { type Answer, type Expression, formatDay } from '../../engine/index.ts';
import { factsIn } from '../walk.ts';
import { cutsAt, type Span } from './cell.ts';
import type { Setting } from './inputs.ts';
import { isComparison } from './measured.ts';
import type { Extent, Given } from './probe.ts';

/** Beyond this no legal figure lies; a worked-out number may be unbounded. */
const FAR = 1e9;
const MOST_HALVINGS = 4000;

/** Where a test of one fact changes: a cut is the last whole number, or day, before. */
export function cutsOf(atom: Expression, fact: Expression, whole: Span, setting: Setting): readonly number[] {
  const limit = isComparison(atom) ? limitOf(atom, setting) : undefined;
  return limit === undefined ? halved(atom, fact, whole, setting) : cutsAt(limit);
}

/** The figure that the bare fact is compared with. */
function limitOf(atom: readonly [string, Expression, Expression], { probe, on }: Setting): number | undefined {
  const [, left, right] = atom;
  const other = left[0] === 'fact' ? right : right[0] === 'fact' ? left : undefined;
  if (!other || factsIn(other).length > 0) return undefined;
  const figure = probe.range(other, { on });
  return figure && figure.min === figure.max ? figure.min : undefined;
}

/** Halves the span until the engine finds each part uniform. */
function halved(atom: Expression, fact: Expression, whole: Span, setting: Setting): readonly number[] {
  const cuts: number[] = [];
  let left = MOST_HALVINGS;
  let before: Extent | undefined;
  const search = (span: Span): void => {
    const extent = left-- <= 0 ? 'sometimes' : setting.probe.extent(atom, given(fact, span, setting));
    if (extent === 'sometimes' && span.min < span.max && left > 0) {
      const middle = Math.floor((span.min + span.max) / 2);
      search({ min: span.min, max: middle });
      search({ min: middle + 1, max: span.max });
      return;
    }
    if (before !== undefined && (before !== extent || extent === 'sometimes')) cuts.push(span.min - 1);
    before = extent;
  };
  search({ min: Math.max(whole.min, -FAR), max: Math.min(whole.max, FAR) });
  return cuts;
}

/** The fact answered by a range, everything else open. */
function given(fact: Expression, { min, max }: Span, { slice, on }: Setting): Given {
  const own = fact[0] === 'fact' ? slice.facts[fact[1]] : undefined;
  const print = (x: number): number | string => (own?.type === 'date' ? formatDay(x) : x);
  const answer: Answer = { min: print(min), max: print(max) };
  const name = own?.id.slice(own.entity.length + 1) ?? '';
  return own?.entity === 'household' ? { on, household: { [name]: answer } } : { on, people: [{ [name]: answer }] };
}
