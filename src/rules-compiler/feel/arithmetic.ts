import type { SyntaxNode } from '@lezer/common';
import type { Expression, Operation } from '../../engine/index.ts';
import { said } from '../saying.ts';
import { DATE, hasOrder, numberOf, type Type, typeSaid, unitSaid } from '../type.ts';
import { fits, over, times, withoutPercent } from '../unit.ts';
import { type Context, REFUSED, type Typed } from './environment.ts';
import { childrenOf, operandsOf, source } from './parse.ts';

export function checkArithmetic(node: SyntaxNode, context: Context): Typed {
  const operator = childrenOf(node).find(({ name }) => name === 'ArithOp');
  const [first, second] = operandsOf(node);
  if (!operator || !first) return REFUSED;
  const sign = source(operator, context.text);
  const a = context.check(first, context);
  if (!second) return negated(a, context);
  const b = context.check(second, context);
  if (sign === '**') {
    context.report('feel-unsupported', said('feel-unsupported.power'), { from: operator.from });
    return REFUSED;
  }
  if (sign === '/') checkDivisor(b, context);
  const type = arithmeticType(sign, a, b, context);
  if (a.type.kind === 'date' && b.type.kind === 'months') return shiftedBy(sign, 'add-months', a, b);
  return type ? { expression: [sign as Operation, a.expression, b.expression] as Expression, type } : REFUSED;
}

function negated(a: Typed, context: Context): Typed {
  if (a.type.kind === 'date' || !hasOrder(a.type)) {
    context.report('wrong-type', said('wrong-type.negative', { type: typeSaid(a.type) }));
    return REFUSED;
  }
  return { expression: ['negate', a.expression], type: a.type };
}

/** Nothing divided by zero is a number: the result would always be unknown. */
function checkDivisor({ expression, from }: Typed, context: Context): void {
  if (expression[0] === 'known' && expression[1] === 0 && !context.anyKind)
    context.report('divides-by-zero', said('divides-by-zero'), { from });
}

function shiftedBy(sign: string, operation: 'add-months', a: Typed, b: Typed): Typed {
  const by: Expression = sign === '-' ? ['negate', b.expression] : b.expression;
  return { expression: [operation, a.expression, by], type: DATE };
}

function arithmeticType(sign: string, a: Typed, b: Typed, context: Context): Type | undefined {
  const [p, q] = [a.type, b.type];
  if (p.kind === 'any' || q.kind === 'any') return { kind: 'any' };
  if (p.kind === 'number' && q.kind === 'number') {
    if (sign === '*') return numberOf(times(p.unit, q.unit));
    if (sign === '/') return numberOf(isHundred(b) ? withoutPercent(p.unit) : over(p.unit, q.unit));
    if (fits(p.unit, q.unit)) return numberOf(p.unit ?? q.unit);
    const verb = sign === '+' ? 'wrong-unit.add' : 'wrong-unit.subtract';
    context.report('wrong-unit', said(verb, { left: unitSaid(p.unit), right: unitSaid(q.unit) }), { from: b.from });
    return undefined;
  }
  if (p.kind === 'date' && (q.kind === 'days' || q.kind === 'months') && (sign === '+' || sign === '-')) return DATE;
  if (p.kind === 'date' && q.kind === 'date' && sign === '-') return { kind: 'days' };
  if ((p.kind === 'months' || p.kind === 'days') && q.kind === 'number' && (sign === '*' || sign === '/')) return p;
  if (p.kind === 'number' && (q.kind === 'months' || q.kind === 'days') && sign === '*') return q;
  if (p.kind === q.kind && (p.kind === 'months' || p.kind === 'days') && (sign === '+' || sign === '-')) return p;
  const values = { left: typeSaid(p), operator: sign, right: typeSaid(q) };
  context.report('wrong-type', said('wrong-type.arithmetic', values), { from: b.from });
  return undefined;
}

function isHundred({ expression }: Typed): boolean {
  return expression[0] === 'known' && expression[1] === 100;
}
