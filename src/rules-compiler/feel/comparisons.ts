import type { SyntaxNode } from '@lezer/common';
import type { Expression, Operation } from '../../engine/index.ts';
import { meant } from '../nearest.ts';
import { said } from '../saying.ts';
import { ANY, BOOLEAN, hasOrder, isComparable, type Type, typeSaid } from '../type.ts';
import { type Context, REFUSED, type Typed } from './environment.ts';
import { childrenOf, only, operandsOf, source } from './parse.ts';

export function checkComparison(node: SyntaxNode, context: Context): Typed {
  const kids = childrenOf(node);
  const [first, ...rest] = operandsOf(node);
  if (!first) return REFUSED;
  const left = context.check(first, context);
  if (kids.some(({ name }) => name === 'between')) return checkBetween(left, rest, context);
  if (kids.some(({ name }) => name === 'in')) return checkIn(left, rest, context);
  const operator = kids.find(({ name }) => name === 'CompareOp');
  const [second] = rest;
  if (!operator || !second) return REFUSED;
  return compared(source(operator, context.text), left, context.check(second, context), context);
}

function compared(operator: string, left: Typed, right: Typed, context: Context): Typed {
  checkComparable(left, right, context);
  const unordered = [left, right].find(({ type }) => !hasOrder(type));
  const isKnown = left.type.kind !== 'any' && right.type.kind !== 'any';
  if (/[<>]/.test(operator) && unordered && isKnown && isComparable(left.type, right.type)) {
    const values = { left: typeSaid(unordered.type), operator };
    context.report('wrong-type', said('wrong-type.order', values), { from: unordered.from });
  }
  const expression = [operator as Operation, left.expression, right.expression] as Expression;
  // What a comparison with something refused is compared with, only follows from that.
  const type = left === REFUSED || right === REFUSED ? ANY : BOOLEAN;
  return { expression, type, sides: { operator, left, right } };
}

function checkComparable(left: Typed, right: Typed, context: Context): void {
  if (!isComparable(left.type, right.type)) {
    reportDifferent(left, right, context);
    return;
  }
  if (left.type.kind === 'enum' && right.type.kind === 'enum') checkShared(left.type, right.type, context);
  for (const [a, b] of [
    [left, right],
    [right, left],
  ] as const) {
    if (a.type.kind !== 'enum' || b.type.kind !== 'string' || b.expression[0] !== 'known') continue;
    const option = String(b.expression[1]);
    if (!a.type.options.includes(option)) {
      const { fact, options } = a.type;
      const what = said('unknown-option.compared', { option, fact, meant: meant(option, options), options });
      context.report('unknown-option', what, { from: b.from });
    }
  }
}

/** Says what else to write where a mistake is a common one. */
function reportDifferent(left: Typed, right: Typed, context: Context): void {
  const values = { left: typeSaid(left.type), right: typeSaid(right.type) };
  const from = right.from;
  const [a, b] = [left.type.kind, right.type.kind];
  const day = [left, right].find(({ type, expression }) => type.kind === 'string' && expression[0] === 'known');
  if (a === 'number' && b === 'number') context.report('wrong-unit', said('wrong-unit.compared', values), { from });
  else if ((a === 'date' || b === 'date') && day)
    context.report('wrong-type', said('wrong-type.date-text', { text: String(day.expression[1]) }), { from: day.from });
  else if (a === 'list' || b === 'list') context.report('wrong-type', said('wrong-type.list', values), { from });
  else context.report('wrong-type', said('wrong-type.compared', values), { from });
}

type Enumeration = Extract<Type, { kind: 'enum' }>;

/** Two choices without an option in common are never equal. */
function checkShared(a: Enumeration, b: Enumeration, context: Context): void {
  if (a.options.some((option) => b.options.includes(option))) return;
  context.report('unknown-option', said('unknown-option.disjoint', { left: a.fact, right: b.fact }));
}

function checkBetween(left: Typed, [low, high]: readonly SyntaxNode[], context: Context): Typed {
  if (!low || !high) return REFUSED;
  const from = compared('>=', left, context.check(low, context), context);
  const to = compared('<=', left, context.check(high, context), context);
  return { expression: ['and', from.expression, to.expression], type: BOOLEAN };
}

function checkIn(left: Typed, tests: readonly SyntaxNode[], context: Context): Typed {
  const all = tests.flatMap((test) => (test.name === 'PositiveUnaryTests' ? operandsOf(test) : [test]));
  const parts = all.map((test) => checkUnaryTest(left, test, context).expression);
  const [single] = parts;
  return { expression: parts.length === 1 && single ? single : ['or', ...parts], type: BOOLEAN };
}

function checkUnaryTest(left: Typed, node: SyntaxNode, context: Context): Typed {
  if (node.name === 'PositiveUnaryTest') return checkUnaryTest(left, only(node), context);
  if (node.name === 'SimplePositiveUnaryTest') {
    const operator = childrenOf(node).find(({ name }) => name === 'CompareOp');
    if (operator) return compared(source(operator, context.text), left, context.check(only(node), context), context);
    return checkUnaryTest(left, only(node), context);
  }
  if (node.name === 'Interval') return checkInterval(left, node, context);
  if (node.name === 'List' && left.type.kind !== 'list') {
    const items = operandsOf(node).map((item) => context.check(item, context));
    for (const item of items) checkComparable(left, item, context);
    return { expression: ['one-of', left.expression, ...items.map((item) => item.expression)], type: BOOLEAN };
  }
  const right = context.check(node, context);
  return compared('=', left, right, context);
}

function checkInterval(left: Typed, node: SyntaxNode, context: Context): Typed {
  const [low, high] = operandsOf(node);
  if (!low || !high) return REFUSED;
  const text = source(node, context.text);
  const from = compared(text.startsWith('[') ? '>=' : '>', left, context.check(low, context), context);
  const to = compared(text.endsWith(']') ? '<=' : '<', left, context.check(high, context), context);
  return { expression: ['and', from.expression, to.expression], type: BOOLEAN };
}
