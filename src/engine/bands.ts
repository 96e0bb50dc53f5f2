import type { Assessment, Band, CaseFile } from './assessment.ts';
import { formatDay } from './calendar.ts';
import { withAnswer } from './case.ts';
import { enter, layOut } from './circumstances.ts';
import { boundsOf } from './evaluate.ts';
import { linesIn } from './lines.ts';
import type { Rules } from './link.ts';
import { recall } from './memory.ts';
import { targetOf } from './target.ts';

/**
 * The rungs by which a numeric or date fact can be answered: spans on which no rule that still matters changes its mind,
 * given the other answers. Each ends at a line of the law. Empty for a fact that is settled or isn't a span. `previous`, an
 * assessment by the same rules, only saves work.
 *
 * @example bands(rules, caseFile, 'household.income_per_head')
 */
export function bands(rules: Rules, caseFile: CaseFile, name: string, previous?: Assessment): readonly Band[] {
  // Unanswered, so that the rungs of an answered question are the same as before.
  const circumstances = layOut(rules, withAnswer(caseFile, name, undefined));
  const target = targetOf(circumstances, name);
  if (!target || (target.fact.type !== 'number' && target.fact.type !== 'date')) return [];
  const worked = previous && recall(previous, circumstances);
  enter(circumstances);
  const value = boundsOf(circumstances, ['fact', target.fact.index, ['person']], target.subject.first);
  if (!value || value.min === value.max) return [];
  const span = { low: value.min, high: value.max, bits: 0 };
  const lines = linesIn(circumstances, target.place, span, worked);
  const print = (day: number): number | string => (target.fact.type === 'date' ? formatDay(day) : day);
  const cuts = [...new Set(lines.map((line) => line.cut))].sort((a, b) => a - b);
  let low = value.min;
  const rungs = cuts.map((cut): Band => {
    const band = {
      min: print(low),
      max: print(cut),
      lines: lines
        .filter((line) => line.cut === cut)
        .map(({ benefit, parameters, value: at }) => ({ benefit, parameters, value: at })),
    };
    low = cut + 1;
    return band;
  });
  return rungs.length === 0 ? [] : [...rungs, { min: print(low), max: null, lines: [] }];
}
