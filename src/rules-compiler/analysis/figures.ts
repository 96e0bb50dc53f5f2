import {
  type Day,
  type Expression,
  FIRST_DAY,
  type Parameter,
  parseDay,
  type RuleSet,
  type Version,
} from '../../engine/index.ts';
import { factsIn, parametersIn } from '../walk.ts';

/** Days on which a version reads a parameter that has no value then, and doesn't say that none is known. */
export interface FigureGap {
  readonly parameter: Parameter;
  readonly from: Day;
  readonly to: Day;
}

const EARLIEST = parseDay(FIRST_DAY) ?? 0;

/** What a version leaves unknown without a word, on the days that anybody can ask about. */
export function figureGaps({ facts, parameters }: RuleSet, version: Version): readonly FigureGap[] {
  const { conditions, amount } = version;
  const read = readBy([...conditions.map(({ test }) => test), amount?.is, amount?.worth?.is], facts);
  const begin = Math.max(version.from, EARLIEST);
  return [...read].flatMap((index) => {
    const parameter = parameters[index];
    // What picks the value of such a one may be any day.
    if (!parameter || parameter.datedBy) return [];
    return emptySpans(parameter).flatMap(({ from, to }): FigureGap[] => {
      const gap = { parameter, from: Math.max(from, begin), to: Math.min(to, version.to) };
      return gap.from <= gap.to ? [gap] : [];
    });
  });
}

function emptySpans({ values }: Parameter): readonly { readonly from: Day; readonly to: Day }[] {
  const before = { from: Number.NEGATIVE_INFINITY, to: (values[0]?.from ?? Number.POSITIVE_INFINITY) - 1 };
  const ended = values.flatMap(({ ended, from }, i) =>
    ended ? [{ from, to: (values[i + 1]?.from ?? Number.POSITIVE_INFINITY) - 1 }] : [],
  );
  return [before, ...ended];
}

/** Parameters that expressions read, through worked-out facts, too. */
function readBy(expressions: readonly (Expression | undefined)[], facts: RuleSet['facts']): ReadonlySet<number> {
  const found = new Set<number>();
  const seen = new Set<number>();
  const look = (expression: Expression | undefined): void => {
    if (!expression) return;
    for (const parameter of parametersIn(expression)) found.add(parameter);
    for (const fact of factsIn(expression)) {
      if (seen.has(fact)) continue;
      seen.add(fact);
      look(facts[fact]?.is);
    }
  };
  for (const expression of expressions) look(expression);
  return found;
}
