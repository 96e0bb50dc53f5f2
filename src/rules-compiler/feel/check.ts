import type { SyntaxNode } from '@lezer/common';
import type { Expression, Operation } from '../../engine/index.ts';
import { parseDay } from '../../engine/index.ts';
import { meant } from '../nearest.ts';
import { ANY, BOOLEAN, DATE, either, formatType, isComparable, NULL, numberOf, type Type } from '../type.ts';
import { fits, formatUnit, over, times, withoutPercent } from '../unit.ts';
import { type Context, type Environment, type Handler, REFUSED, type Typed } from './environment.ts';
import { FEATURES } from './features.ts';
import { FUNCTIONS } from './functions.ts';
import { childrenOf, operandsOf, parseFeel } from './parse.ts';
import { stringIn } from './string-literal.ts';

/** Literal numbers that are no legal numbers: nothing, one, months in a year, percent. */
const PLAIN_NUMBERS = new Set([0, 1, 12, 100]);

/** Parses and checks one expression. Every mistake is reported; what is refused comes back as `any`. */
export function checkFeel(text: string, environment: Environment): Typed {
  const parsed = parseFeel(text, environment.keys);
  if (!parsed.ok) {
    environment.report('feel-syntax', `can't read the expression at "${parsed.near}" (character ${parsed.offset + 1})`);
    return REFUSED;
  }
  return check(parsed.root, { ...environment, text });
}

/** The syntax of rules. */
export const SYNTAX: Readonly<Record<string, Handler>> = {
  NumericLiteral: checkNumber,
  StringLiteral: (node, { text }) => known(stringIn(source(node, text)), { kind: 'string' }),
  BooleanLiteral: (node, { text }) => known(source(node, text) === 'true', BOOLEAN),
  null: () => known(null, NULL),
  VariableName: checkName,
  PathExpression: checkPath,
  ParenthesizedExpression: (node, context) => check(only(node), context),
  Conjunction: (node, context) => connective('and', node, context),
  Disjunction: (node, context) => connective('or', node, context),
  Comparison: checkComparison,
  ArithmeticExpression: checkArithmetic,
  IfExpression: checkIf,
  FunctionInvocation: checkCall,
  DateTimeLiteral: checkDateTime,
  QuantifiedExpression: checkLoop,
  ForExpression: checkLoop,
  FilterExpression: checkFilter,
  List: (node, context) => {
    const items = operandsOf(node).map((item) => check(item, context));
    const of = items.reduce<Type>((type, item) => either(type, item.type) ?? { kind: 'any' }, { kind: 'any' });
    return { expression: ['list', ...items.map((item) => item.expression)], type: { kind: 'list', of } };
  },
};

export function check(node: SyntaxNode, context: Context): Typed {
  const handler = context.syntax?.[node.name] ?? SYNTAX[node.name];
  if (handler) return context.anyKind ? { ...handler(node, context), type: ANY } : handler(node, context);
  const feature = FEATURES[node.name] ?? node.name;
  const text = source(node, context.text);
  context.report('feel-unsupported', `${feature} ("${text}") is not part of our FEEL subset`, feature);
  return REFUSED;
}

export function source(node: SyntaxNode, text: string): string {
  return text.slice(node.from, node.to);
}

export function only(node: SyntaxNode): SyntaxNode {
  return operandsOf(node)[0] ?? node;
}

/** Each loop has a slot of its own, also one whose variable hides another's. */
export function nextSlot({ locals, element }: Environment): number {
  return Math.max(-1, element?.slot ?? -1, ...[...locals.values()].map(({ slot }) => slot)) + 1;
}

export function known(value: null | boolean | number | string, type: Type): Typed {
  return { expression: ['known', value], type };
}

function checkNumber(node: SyntaxNode, context: Context): Typed {
  const value = Number(source(node, context.text).replaceAll(/\s/g, ''));
  if (!context.literals && !PLAIN_NUMBERS.has(Math.abs(value))) {
    context.report('literal-number', `${value} is a legal number: make it a parameter with a date and a source`);
  }
  return known(value, numberOf(undefined));
}

function checkName(node: SyntaxNode, context: Context): Typed {
  const name = source(node, context.text);
  const local = context.locals.get(name);
  if (local) return { expression: ['local', local.slot], type: local.type };
  if (context.element?.type.kind === 'person') {
    const fact = context.fact(`person.${name}`);
    if (fact) return { expression: ['fact', fact.index, ['local', context.element.slot]], type: fact.type };
  }
  const variable = context.variable(name);
  if (variable) return variable;
  context.report('unknown-name', `nothing is called ${name} here${context.meant?.(name) ?? ''}`);
  return REFUSED;
}

function checkPath(node: SyntaxNode, context: Context): Typed {
  const [base, ...names] = pathOf(node, context.text);
  if (!base) return REFUSED;
  const root = source(base, context.text);
  if (root === 'household') return checkFact(`household.${names.join('.')}`, undefined, context);
  const owner = check(base, context);
  if (owner === REFUSED) return REFUSED;
  if (owner.type.kind === 'person') return checkFact(`person.${names.join('.')}`, owner.expression, context);
  if (owner.type.kind === 'months' && names[0] === 'years') {
    const whole: Expression = ['floor', ['/', owner.expression, ['known', 12]]];
    return { expression: whole, type: numberOf(new Map([['year', 1]])) };
  }
  context.report('wrong-type', `${root} is ${formatType(owner.type)}, it has no .${names.join('.')}`);
  return REFUSED;
}

function checkFact(id: string, owner: Expression | undefined, context: Context): Typed {
  const fact = context.fact(id);
  if (fact) return { expression: owner ? ['fact', fact.index, owner] : ['fact', fact.index], type: fact.type };
  context.report('unknown-name', `there is no fact ${id}${context.meant?.(id) ?? ''}`);
  return REFUSED;
}

function pathOf(node: SyntaxNode, text: string): readonly [SyntaxNode, ...string[]] | readonly [] {
  const [base, name] = operandsOf(node);
  if (!base || !name) return [];
  if (base.name !== 'PathExpression') return [base, source(name, text)];
  const [root, ...inner] = pathOf(base, text);
  return root ? [root, ...inner, source(name, text)] : [];
}

function connective(kind: 'and' | 'or', node: SyntaxNode, context: Context): Typed {
  const parts = operandsOf(node).map((part) => expectType(check(part, context), BOOLEAN, context));
  const sides = parts.map((part) => part.sides).find((found) => found && isMeasured(found.left.type));
  const expression: Expression = [kind, ...parts.flatMap((part) => flat(kind, part.expression))];
  return { expression, type: BOOLEAN, ...(sides && { sides }) };
}

/** Numbers and dates have a distance from their limit. */
function isMeasured({ kind }: Type): boolean {
  return kind === 'number' || kind === 'date';
}

/** `a and b and c` is one conjunction of three. */
function flat(kind: 'and' | 'or', expression: Expression): readonly Expression[] {
  return expression[0] === kind ? (expression.slice(1) as readonly Expression[]) : [expression];
}

function expectType(typed: Typed, expected: Type, context: Context): Typed {
  if (isComparable(typed.type, expected)) return typed;
  context.report('wrong-type', `expected ${formatType(expected)}, found ${formatType(typed.type)}`);
  return REFUSED;
}

function checkComparison(node: SyntaxNode, context: Context): Typed {
  const kids = childrenOf(node);
  const [first, ...rest] = operandsOf(node);
  if (!first) return REFUSED;
  const left = check(first, context);
  if (kids.some(({ name }) => name === 'between')) return checkBetween(left, rest, context);
  if (kids.some(({ name }) => name === 'in')) return checkIn(left, rest, context);
  const operator = kids.find(({ name }) => name === 'CompareOp');
  const [second] = rest;
  if (!operator || !second) return REFUSED;
  return compared(source(operator, context.text), left, check(second, context), context);
}

function compared(operator: string, left: Typed, right: Typed, context: Context): Typed {
  checkComparable(left, right, context);
  const expression = [operator as Operation, left.expression, right.expression] as Expression;
  return { expression, type: BOOLEAN, sides: { operator, left, right } };
}

function checkComparable(left: Typed, right: Typed, context: Context): void {
  if (!isComparable(left.type, right.type)) {
    const code = left.type.kind === 'number' && right.type.kind === 'number' ? 'wrong-unit' : 'wrong-type';
    context.report(code, `can't compare ${formatType(left.type)} with ${formatType(right.type)}`);
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
      context.report(
        'unknown-option',
        `"${option}" is no answer to ${a.type.fact}: it has ${a.type.options.join(', ')}`,
      );
    }
  }
}

type Enumeration = Extract<Type, { kind: 'enum' }>;

/** Two choices without an option in common are never equal. */
function checkShared(a: Enumeration, b: Enumeration, context: Context): void {
  if (a.options.some((option) => b.options.includes(option))) return;
  context.report('unknown-option', `${a.fact} and ${b.fact} have no answer in common`);
}

function checkBetween(left: Typed, [low, high]: readonly SyntaxNode[], context: Context): Typed {
  if (!low || !high) return REFUSED;
  const from = compared('>=', left, check(low, context), context);
  const to = compared('<=', left, check(high, context), context);
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
    if (operator) return compared(source(operator, context.text), left, check(only(node), context), context);
    return checkUnaryTest(left, only(node), context);
  }
  if (node.name === 'Interval') return checkInterval(left, node, context);
  if (node.name === 'List' && left.type.kind !== 'list') {
    const items = operandsOf(node).map((item) => check(item, context));
    for (const item of items) checkComparable(left, item, context);
    return { expression: ['one-of', left.expression, ...items.map((item) => item.expression)], type: BOOLEAN };
  }
  const right = check(node, context);
  return compared('=', left, right, context);
}

function checkInterval(left: Typed, node: SyntaxNode, context: Context): Typed {
  const [low, high] = operandsOf(node);
  if (!low || !high) return REFUSED;
  const text = source(node, context.text);
  const from = compared(text.startsWith('[') ? '>=' : '>', left, check(low, context), context);
  const to = compared(text.endsWith(']') ? '<=' : '<', left, check(high, context), context);
  return { expression: ['and', from.expression, to.expression], type: BOOLEAN };
}

function checkArithmetic(node: SyntaxNode, context: Context): Typed {
  const operator = childrenOf(node).find(({ name }) => name === 'ArithOp');
  const [first, second] = operandsOf(node);
  if (!operator || !first) return REFUSED;
  const sign = source(operator, context.text);
  const a = check(first, context);
  if (!second) return { expression: ['negate', a.expression], type: a.type };
  const b = check(second, context);
  if (sign === '**') {
    context.report('feel-unsupported', 'powers (**) are not part of our FEEL subset');
    return REFUSED;
  }
  const type = arithmeticType(sign, a, b, context);
  if (a.type.kind === 'date' && b.type.kind === 'months') return shiftedBy(sign, 'add-months', a, b);
  return type ? { expression: [sign as Operation, a.expression, b.expression] as Expression, type } : REFUSED;
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
    const verb = sign === '+' ? 'add' : 'subtract';
    context.report('wrong-unit', `can't ${verb} ${formatUnit(q.unit)} and ${formatUnit(p.unit)}`);
    return undefined;
  }
  if (p.kind === 'date' && (q.kind === 'days' || q.kind === 'months') && (sign === '+' || sign === '-')) return DATE;
  if (p.kind === 'date' && q.kind === 'date' && sign === '-') return { kind: 'days' };
  if ((p.kind === 'months' || p.kind === 'days') && q.kind === 'number' && (sign === '*' || sign === '/')) return p;
  if (p.kind === 'number' && (q.kind === 'months' || q.kind === 'days') && sign === '*') return q;
  if (p.kind === q.kind && (p.kind === 'months' || p.kind === 'days') && (sign === '+' || sign === '-')) return p;
  context.report('wrong-type', `${formatType(p)} ${sign} ${formatType(q)} means nothing`);
  return undefined;
}

function isHundred({ expression }: Typed): boolean {
  return expression[0] === 'known' && expression[1] === 100;
}

function checkIf(node: SyntaxNode, context: Context): Typed {
  const [test, yes, no] = operandsOf(node).map((part) => check(part, context));
  if (!test || !yes || !no) return REFUSED;
  expectType(test, BOOLEAN, context);
  const type = either(yes.type, no.type);
  if (!type) context.report('wrong-type', `the branches are ${formatType(yes.type)} and ${formatType(no.type)}`);
  return { expression: ['if', test.expression, yes.expression, no.expression], type: type ?? { kind: 'any' } };
}

function checkCall(node: SyntaxNode, context: Context): Typed {
  const [callee, parameters] = operandsOf(node);
  if (!callee) return REFUSED;
  const name = source(callee, context.text).replaceAll(/\s+/g, ' ');
  const operands = (parameters ? operandsOf(parameters) : []).map((operand) => check(operand, context));
  if (name === 'years and months duration') {
    const [from, to] = operands;
    if (!from || !to) return REFUSED;
    return { expression: ['months-between', from.expression, to.expression], type: { kind: 'months' } };
  }
  const signature = FUNCTIONS[name];
  if (!signature) {
    context.report('unknown-function', `there is no function ${name}${meant(name, Object.keys(FUNCTIONS))}`);
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

function checkDateTime(node: SyntaxNode, context: Context): Typed {
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

function checkLoop(node: SyntaxNode, context: Context): Typed {
  const kind = childrenOf(node)[0]?.name as 'some' | 'every' | 'for';
  const [bindings, body] = operandsOf(node);
  const [binding, ...more] = bindings ? operandsOf(bindings) : [];
  if (!binding || !body) return REFUSED;
  if (more.length > 0) {
    context.report('feel-unsupported', 'one variable per some, every or for');
    return REFUSED;
  }
  const [name, range] = operandsOf(binding);
  const list = check(range ? only(range) : binding, context);
  const slot = nextSlot(context);
  const type: Type = list.type.kind === 'list' ? list.type.of : { kind: 'any' };
  const locals = new Map([...context.locals, [name ? source(name, context.text) : '', { slot, type }]]);
  const inner = check(body, { ...context, locals });
  if (kind !== 'for') expectType(inner, BOOLEAN, context);
  const expression: Expression = [kind, slot, list.expression, inner.expression];
  return { expression, type: kind === 'for' ? { kind: 'list', of: inner.type } : BOOLEAN };
}

function checkFilter(node: SyntaxNode, context: Context): Typed {
  const [listNode, body] = operandsOf(node);
  if (!listNode || !body) return REFUSED;
  const list = check(listNode, context);
  const slot = nextSlot(context);
  const type: Type = list.type.kind === 'list' ? list.type.of : list.type;
  const locals = new Map([...context.locals, ['item', { slot, type }]]);
  const test = expectType(check(body, { ...context, locals, element: { slot, type } }), BOOLEAN, context);
  return { expression: ['filter', slot, list.expression, test.expression], type: { kind: 'list', of: type } };
}
