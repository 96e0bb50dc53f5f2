import type { SyntaxNode } from '@lezer/common';
import { type Expression, parseDay } from '../../engine/index.ts';
import { meant } from '../nearest.ts';
import { said } from '../saying.ts';
import { ANY, DATE, either, hasOrder, type Type, typeSaid } from '../type.ts';
import { type Context, known, REFUSED, type Typed } from './environment.ts';
import { expectType } from './expected.ts';
import { FOREIGN_FUNCTIONS } from './features.ts';
import { FUNCTIONS } from './functions.ts';
import { operandsOf, source } from './parse.ts';
import { misreadSaid } from './syntax-said.ts';

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
    const misread = misreadSaid(name);
    if (misread) {
      context.report('feel-syntax', misread);
      return REFUSED;
    }
    const why = FOREIGN_FUNCTIONS.has(name) ? 'feel-unsupported.function' : 'unknown-function.none';
    const what = said(why, { name, meant: meant(name, Object.keys(FUNCTIONS)) });
    context.report('unknown-function', what, { feature: `${name}()` });
    return REFUSED;
  }
  const isWhole = checkNumber(name, operands, signature, context);
  if (isWhole) checkOperands(name, operands, signature, context);
  // Kinship is told by each person's relation to the applicant.
  if (signature.reads) context.fact(signature.reads);
  const expression = [signature.operation, ...operands.map((operand) => operand.expression)] as unknown as Expression;
  return { expression, type: isWhole ? signature.gives(operands.map(({ type }) => type)) : ANY };
}

type Signature = (typeof FUNCTIONS)[string];

/** Whether there are as many as the function takes. A sign that isn't read may be what parts them. */
function checkNumber(
  name: string,
  operands: readonly Typed[],
  { takes, repeats }: Signature,
  context: Context,
): boolean {
  if (operands.length >= takes.length && (repeats || operands.length === takes.length)) return true;
  const values = { name, wanted: takes.length, found: operands.length };
  const how = repeats ? 'wrong-arguments.at-least' : 'wrong-arguments.number';
  if (!operands.includes(REFUSED)) context.report('wrong-arguments', said(how, values));
  return false;
}

function checkOperands(name: string, operands: readonly Typed[], signature: Signature, context: Context): void {
  const { takes, lists = false } = signature;
  operands.forEach((operand, i) => {
    const expected = takes[Math.min(i, takes.length - 1)];
    if (expected) expectOperand(operand, expected, lists, context);
  });
  if (signature.alike) expectAlike(name, operands, context);
}

/** The least or most of what doesn't compare is nothing. */
function expectAlike(name: string, operands: readonly Typed[], context: Context): void {
  const members = operands.map(({ type, from }) => ({ type: type.kind === 'list' ? type.of : type, from }));
  for (const { type, from } of members) {
    if (!hasOrder(type))
      context.report('wrong-type', said('wrong-type.order', { left: typeSaid(type), operator: name }), { from });
  }
  const [first, ...others] = members.filter(({ type }) => hasOrder(type));
  let common = first?.type;
  for (const { type, from } of others) {
    const both = common && either(common, type);
    if (!common || both) common = both;
    else reportMixed(name, common, type, context, from);
  }
}

function reportMixed(name: string, left: Type, right: Type, context: Context, from: number | undefined): void {
  const isUnit = left.kind === 'number' && right.kind === 'number';
  const values = { name, left: typeSaid(left), right: typeSaid(right) };
  const what = isUnit ? said('wrong-unit.mixed', values) : said('wrong-type.mixed', values);
  context.report(isUnit ? 'wrong-unit' : 'wrong-type', what, { from });
}

function expectOperand(operand: Typed, expected: Type, lists: boolean, context: Context): void {
  if (expected.kind === 'list' && operand.type.kind !== 'list' && !lists) return;
  expectType(operand, expected, context);
}

export function checkDateTime(node: SyntaxNode, context: Context): Typed {
  const text = source(node, context.text);
  const match = /^(date|duration)\(\s*"([^"]*)"\s*\)$/.exec(text);
  const day = match?.[1] === 'date' ? parseDay(match[2] ?? '') : undefined;
  if (day !== undefined) return known(day, DATE);
  if (match?.[1] === 'date' && /^\d{4}-\d\d-\d\d$/.test(match[2] ?? '')) {
    context.report('bad-date', said('shape.no-such-day', { found: match[2] ?? '' }));
    return REFUSED;
  }
  const span = match?.[1] === 'duration' ? parseDuration(match[2] ?? '') : undefined;
  if (span) return plainSpan(span, text, context);
  context.report('feel-unsupported', said('feel-unsupported.literal', { text }));
  return REFUSED;
}

/** A month, a year and a day are no legal numbers; eighteen years are. */
function plainSpan(span: Typed, text: string, context: Context): Typed {
  const [, length] = span.expression as readonly ['known', number];
  if (!context.literals && ![1, 12].includes(Math.abs(length)))
    context.report('literal-number', said('literal-number', { number: text }));
  return span;
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
