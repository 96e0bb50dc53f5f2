import type { SyntaxNode } from '@lezer/common';
import { type Expression, parseDay } from '../../engine/index.ts';
import { meant } from '../nearest.ts';
import { DATE, type Type } from '../type.ts';
import { type Context, known, REFUSED, type Typed } from './environment.ts';
import { expectType } from './expected.ts';
import { FOREIGN_FUNCTIONS } from './features.ts';
import { FUNCTIONS } from './functions.ts';
import { operandsOf, source } from './parse.ts';

export function checkCall(node: SyntaxNode, context: Context): Typed {
  const [callee, parameters] = operandsOf(node);
  if (!callee) return REFUSED;
  const name = source(callee, context.text).replaceAll(/\s+/g, ' ');
  const operands = (parameters ? operandsOf(parameters) : []).map((operand) => context.check(operand, context));
  if (name === 'years and months duration') {
    const [from, to] = operands;
    if (!from || !to) return REFUSED;
    return { expression: ['months-between', from.expression, to.expression], type: { kind: 'months' } };
  }
  const signature = FUNCTIONS[name];
  if (!signature) {
    const isForeign = FOREIGN_FUNCTIONS.has(name);
    const why = isForeign ? `FEEL's ${name}() is not part of our subset` : `there is no function ${name}`;
    context.report('unknown-function', why + meant(name, Object.keys(FUNCTIONS)), `${name}()`);
    return REFUSED;
  }
  checkOperands(name, operands, signature, context);
  // Kinship is told by each person's relation to the applicant.
  if (signature.reads) context.fact(signature.reads);
  const expression = [signature.operation, ...operands.map((operand) => operand.expression)] as unknown as Expression;
  return { expression, type: signature.gives(operands.map(({ type }) => type)) };
}

function checkOperands(
  name: string,
  operands: readonly Typed[],
  signature: (typeof FUNCTIONS)[string],
  context: Context,
): void {
  const { takes, repeats } = signature;
  if (operands.length < takes.length || (!repeats && operands.length > takes.length)) {
    context.report('wrong-arguments', `${name}() takes ${takes.length}, found ${operands.length}`);
  }
  operands.forEach((operand, i) => {
    const expected = takes[Math.min(i, takes.length - 1)];
    if (expected) expectOperand(operand, expected, context);
  });
}

/** A single value may stand where FEEL wants a list of it. */
function expectOperand(operand: Typed, expected: Type, context: Context): void {
  if (expected.kind === 'list' && operand.type.kind !== 'list') return;
  expectType(operand, expected, context);
}

export function checkDateTime(node: SyntaxNode, context: Context): Typed {
  const text = source(node, context.text);
  const match = /^(date|duration)\(\s*"([^"]*)"\s*\)$/.exec(text);
  const day = match?.[1] === 'date' ? parseDay(match[2] ?? '') : undefined;
  if (day !== undefined) return known(day, DATE);
  const span = match?.[1] === 'duration' ? parseDuration(match[2] ?? '') : undefined;
  if (span) return span;
  context.report(
    'feel-unsupported',
    `${text}: only date("2024-01-31") and duration("P1Y6M") or duration("P10D") are supported`,
  );
  return REFUSED;
}

function parseDuration(text: string): Typed | undefined {
  const months = /^(-)?P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(text);
  if (months && (months[2] || months[3])) {
    const total = Number(months[2] ?? 0) * 12 + Number(months[3] ?? 0);
    return known(months[1] ? -total : total, { kind: 'months' });
  }
  const days = /^(-)?P(\d+)D$/.exec(text);
  return days ? known((days[1] ? -1 : 1) * Number(days[2]), { kind: 'days' }) : undefined;
}
