import type { Expression, FactType } from '../../engine/index.ts';

/** A small change of an expression: the whole of it changed, and the part before and after. */
export interface Change {
  readonly to: Expression;
  readonly before: Expression;
  /** Absent when the part is left out. */
  readonly after?: Expression;
  /** Where in the rule file, from the table on; absent when it is no table. */
  readonly at?: readonly (string | number)[];
}

type Table = Extract<Expression, readonly ['table', ...unknown[]]>;
type Row = readonly [when: Expression, then: Expression];

/** What a comparison turns into: the limit on its other side, and the other way round. */
const COMPARISONS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '=': ['!='],
  '!=': ['='],
};

const SWAPPED: Readonly<Record<string, string>> = {
  and: 'or',
  or: 'and',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  min: 'max',
  max: 'min',
  floor: 'ceiling',
  ceiling: 'floor',
  some: 'every',
  every: 'some',
};

/** Every change of one comparison, connective, operation, date or constant in an expression, one at a time. */
export function* expressionMutants(expression: Expression, factType: (index: number) => FactType): Generator<Change> {
  if (expression[0] === 'table') {
    yield* tableMutants(expression as Table, factType);
    return;
  }
  for (const after of ownMutants(expression, factType)) yield { to: after, before: expression, after };
  yield* withoutParts(expression);
  if (expression[0] === 'known') return;
  const parts = expression.slice(1) as readonly unknown[];
  for (const [i, part] of parts.entries()) {
    if (!Array.isArray(part)) continue;
    for (const { to, ...change } of expressionMutants(part as unknown as Expression, factType)) {
      yield { to: [expression[0], ...parts.with(i, to)] as unknown as Expression, ...change };
    }
  }
}

/** A row left out, or a change on either side of one. */
function* tableMutants([, hit, all]: Table, factType: (index: number) => FactType): Generator<Change> {
  const rows = all as readonly Row[];
  const put = (changed: readonly Row[]): Expression => ['table', hit, changed] as unknown as Expression;
  for (const [i, [when]] of rows.entries()) {
    if (when[0] !== 'known') yield { to: put(rows.toSpliced(i, 1)), before: when, at: ['rules', i] };
  }
  for (const [i, [when, then]] of rows.entries()) {
    for (const { to, ...change } of expressionMutants(when, factType))
      yield { to: put(rows.with(i, [to, then])), ...change, at: ['rules', i, 'when'] };
    for (const { to, ...change } of expressionMutants(then, factType))
      yield { to: put(rows.with(i, [when, to])), ...change, at: ['rules', i, 'then'] };
  }
}

function ownMutants(expression: Expression, factType: (index: number) => FactType): readonly Expression[] {
  const [name, ...parts] = expression as readonly [string, ...Expression[]];
  const renamed = [...(COMPARISONS[name] ?? []), ...(SWAPPED[name] ? [SWAPPED[name]] : [])];
  const others = renamed.map((other) => [other, ...parts] as unknown as Expression);
  if (expression[0] === 'known') return constantMutants(expression[1]);
  if (expression[0] === 'fact') return factType(expression[1]) === 'boolean' ? [['not', expression]] : [];
  if (expression[0] === 'parameter') return [];
  const [first, second, third] = parts;
  if (name === 'not' && first) return [first];
  if (name === 'if' && first && second && third) return [['if', first, third, second]];
  if (name === 'round half up' && first) return [['floor', first]];
  return others;
}

function constantMutants(value: unknown): readonly Expression[] {
  if (typeof value === 'boolean') return [['known', !value]];
  return typeof value === 'number'
    ? [
        ['known', value + 1],
        ['known', value - 1],
      ]
    : [];
}

/** One operand of a connective or one option of a choice left out. */
function* withoutParts(expression: Expression): Generator<Change> {
  const [name, ...parts] = expression as readonly [string, ...Expression[]];
  const first = name === 'one-of' ? 1 : 0;
  if (!['and', 'or', 'one-of'].includes(name) || parts.length < first + 2) return;
  for (const [i, part] of parts.entries()) {
    if (i < first) continue;
    yield { to: [name, ...parts.toSpliced(i, 1)] as unknown as Expression, before: part };
  }
}
