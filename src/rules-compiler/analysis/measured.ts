import type { Expression, Known } from '../../engine/index.ts';
import { expressionText } from '../expression-text.ts';
import { type Cell, compareKnown, cutsAt, spansBetween, spanText, within } from './cell.ts';
import { FALSE, NULL, TRUE, type Truths } from './formula.ts';
import type { Member, Setting } from './inputs.ts';

type Comparison = readonly [Operator, Expression, Expression];
type Operator = '=' | '<' | '<=' | '>' | '>=';

const FLIPPED: Readonly<Record<Operator, Operator>> = { '=': '=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

export function isComparison(expression: Expression): expression is Comparison {
  return expression[0] in FLIPPED;
}

/** The comparison read from the side of one of its expressions. */
function seenFrom(side: Expression, [operator, left, right]: Comparison): readonly [Operator, Expression] {
  const isLeft = JSON.stringify(left) === JSON.stringify(side);
  return isLeft ? [operator, right] : [FLIPPED[operator], left];
}

/** An expression over several facts, compared with figures or texts: cut at each of them. */
export function expressionCells(side: Expression, members: readonly Member[], setting: Setting): readonly Cell[] {
  const seen = members.flatMap(([index, atom]) => {
    if (!isComparison(atom)) return [];
    const [operator, other] = seenFrom(side, atom);
    return [{ index, operator, limit: figureOf(other, setting) }];
  });
  const at = (sample: Known, says: string, constraint: Expression): Cell => ({
    says: `${expressionText(setting.slice, side)} ${says}`,
    constraint,
    truths: new Map(seen.map(({ index, operator, limit }) => [index, bitOf(compareKnown(operator, sample, limit))])),
  });
  const limits = seen.map(({ limit }) => limit);
  if (limits.every((limit) => typeof limit === 'number')) return numberCells(side, limits, at, setting);
  const values = [...new Set(limits)];
  const others: Expression = ['not', ['one-of', side, ...values.map((value): Expression => ['known', value])]];
  return [
    ...values.map((value) => at(value, `= ${JSON.stringify(value)}`, ['=', side, ['known', value]])),
    at('', `not in (${values.map((value) => JSON.stringify(value)).join(', ')})`, others),
  ];
}

type CellAt = (sample: Known, says: string, constraint: Expression) => Cell;

function numberCells(side: Expression, limits: readonly number[], at: CellAt, setting: Setting): readonly Cell[] {
  const whole = setting.probe.range(side, { on: setting.on }) ?? {
    min: Number.NEGATIVE_INFINITY,
    max: Number.POSITIVE_INFINITY,
  };
  if (isWhole(side, setting)) {
    return spansBetween(whole, limits.flatMap(cutsAt)).map((span) =>
      at(Number.isFinite(span.min) ? span.min : span.max, spanText('number', span), within(side, span)),
    );
  }
  const marks = [...new Set(limits)].filter((x) => x >= whole.min && x <= whole.max).sort((a, b) => a - b);
  const ends = [whole.min, ...marks, whole.max];
  const between = ends.slice(1).flatMap((high, i) => {
    const low = ends[i] ?? high;
    if (low >= high) return [];
    const sample = Number.isFinite(low + high) ? (low + high) / 2 : Number.isFinite(low) ? low + 1 : high - 1;
    return [
      at(sample, `between ${low} and ${high}`, ['and', ['>', side, ['known', low]], ['<', side, ['known', high]]]),
    ];
  });
  return [...marks.map((mark) => at(mark, `= ${mark}`, ['=', side, ['known', mark]])), ...between];
}

const WHOLE = new Set([
  '+',
  '-',
  '*',
  'negate',
  'abs',
  'floor',
  'ceiling',
  'min',
  'max',
  'sum',
  'count',
  'age',
  'age-at',
  'months-between',
  'days-between',
  'year',
  'month',
]);

/** Answers are whole numbers, and so is what these operations make of them. */
function isWhole(expression: Expression, setting: Setting): boolean {
  if (expression[0] === 'known') return Number.isInteger(expression[1]);
  if (expression[0] === 'fact') return setting.slice.facts[expression[1]]?.is === undefined;
  if (['count', 'floor', 'ceiling', 'age', 'months-between', 'days-between', 'year', 'month'].includes(expression[0]))
    return true;
  return (
    WHOLE.has(expression[0]) && (expression.slice(1) as readonly Expression[]).every((part) => isWhole(part, setting))
  );
}

/** Two expressions that both hang on facts: less, equal or more. */
export function pairCells(members: readonly Member[], { slice }: Setting): readonly Cell[] {
  const [first] = members.flatMap(([, atom]) => (isComparison(atom) ? [atom] : []));
  if (!first) return [];
  const [, left, right] = first;
  return (['<', '=', '>'] as const).map((sign): Cell => {
    const constraint: Expression = [sign, left, right];
    const sample = { '<': -1, '=': 0, '>': 1 }[sign];
    const truths = members.flatMap(([index, atom]) => {
      if (!isComparison(atom)) return [];
      return [[index, bitOf(compareKnown(seenFrom(left, atom)[0], sample, 0))] as const];
    });
    return { says: expressionText(slice, constraint), constraint, truths: new Map(truths) };
  });
}

function figureOf(constant: Expression, { probe, on }: Setting): Known {
  if (constant[0] === 'known') return constant[1];
  const figure = probe.range(constant, { on });
  return figure && figure.min === figure.max ? figure.min : null;
}

function bitOf(holds: boolean | undefined): Truths {
  return holds === undefined ? NULL : holds ? TRUE : FALSE;
}
