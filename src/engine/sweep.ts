import { assessQuickly } from './assess.ts';
import type { Answer, Assessment, CaseFile, Sweep } from './assessment.ts';
import { formatDay } from './calendar.ts';
import { withAnswer } from './case.ts';
import { enter, layOut } from './circumstances.ts';
import { linesIn } from './lines.ts';
import type { Rules } from './link.ts';
import { endOfStraight } from './straight.ts';
import { targetOf } from './target.ts';

/**
 * The totals of the package as one number or day moves through a span, all other answers staying: exact at the cuts, where
 * a rule changes its mind (cliffs) or a sum reaches its floor or ceiling, and a straight line between them.
 *
 * @example sweep(rules, caseFile, 'household.income_per_head', { min: 0, max: 60000 })
 */
export function sweep(
  rules: Rules,
  caseFile: CaseFile,
  name: string,
  span: { min: number; max: number },
): readonly Sweep[] {
  const circumstances = layOut(rules, withAnswer(caseFile, name, undefined));
  const target = targetOf(circumstances, name);
  if (!target) return [];
  enter(circumstances);
  const cell = { low: span.min, high: span.max, bits: 0 };
  const cuts = linesIn(circumstances, target.place, cell).map(({ cut }) => cut);
  const isDate = target.fact.type === 'date';
  const print = (x: number): number | string => (isDate ? formatDay(x) : x);
  const totalsAt = totalsBy(rules, (x) => withAnswer(caseFile, name, print(x) as Answer));
  const parts: Sweep[] = [];
  let min = span.min;
  const ends = new Set([...cuts.filter((cut) => cut >= span.min && cut < span.max), span.max]);
  for (const end of [...ends].sort((a, b) => a - b)) {
    while (min <= end) {
      const max = endOfStraight(totalsAt, min, end);
      parts.push({ min: print(min), max: print(max), atMin: totalsAt(min), atMax: totalsAt(max) });
      min = max + 1;
    }
  }
  return parts;
}

/** Each place differs from the one before in one answer only: what doesn't look at it isn't worked out again. */
function totalsBy(rules: Rules, caseAt: (x: number) => CaseFile): (x: number) => Sweep['atMin'] {
  const known = new Map<number, Sweep['atMin']>();
  let last: Assessment | undefined;
  return (x) => {
    const before = known.get(x);
    if (before) return before;
    last = assessQuickly(rules, caseAt(x), last);
    known.set(x, last.totals);
    return last.totals;
  };
}
