import type { SyntaxNode } from '@lezer/common';
import type { Expression } from '../../engine/index.ts';
import { check, nextSlot, only, SYNTAX, source } from '../feel/check.ts';
import { type Context, type Element, type Handler, REFUSED, type Typed } from '../feel/environment.ts';
import { childrenOf, operandsOf } from '../feel/parse.ts';
import { stringIn } from '../feel/string-literal.ts';
import { ANY } from '../type.ts';
import { checkCall, checkDateTime } from './calls.ts';
import { feel } from './expression.ts';

/** What `eval` reads besides, or otherwise than, rules do: any kind may stand anywhere, and mistakes are FEEL's null. */
export const FEEL_SYNTAX: Readonly<Record<string, Handler>> = {
  NumericLiteral: checkNumber,
  VariableName: checkName,
  PathExpression: checkPath,
  Comparison: checkComparison,
  ArithmeticExpression: checkArithmetic,
  FunctionInvocation: checkCall,
  DateTimeLiteral: checkDateTime,
  QuantifiedExpression: checkLoop,
  ForExpression: checkLoop,
  FilterExpression: checkFilter,
  Context: checkContext,
  SimplePositiveUnaryTest: checkRange,
  Interval: checkInterval,
};

const MOST_DIGITS = 15;

function checkNumber(node: SyntaxNode, context: Context): Typed {
  const text = source(node, context.text);
  const [mantissa = ''] = text.toLowerCase().split('e');
  const digits = mantissa.replaceAll(/\D/g, '').replace(/^0+/, '');
  const value = Number(text.replaceAll(/\s/g, ''));
  if (Number.isSafeInteger(value) || (digits.length <= MOST_DIGITS && Number.isFinite(value)))
    return feel('known', value);
  const feature = `numbers of more than ${MOST_DIGITS} digits`;
  context.report('feel-unsupported', `${feature} (${text}) are not part of our FEEL subset`, feature);
  return REFUSED;
}

function nameIn(node: SyntaxNode, { text }: Context): string {
  return source(node, text).replaceAll(/\s+/g, ' ');
}

/** The innermost meaning: an element's entry, a variable of a loop, an entry of a context, or a name from outside. */
function checkName(node: SyntaxNode, context: Context): Typed {
  const name = nameIn(node, context);
  const local = context.locals.get(name);
  const slots = elementsOf(context).filter((slot) => !local || slot > local.slot);
  const isElement = name === 'item' && slots.length > 0;
  const outside = isElement ? feel('element', slots[0]) : local ? feel('local', local.slot) : context.variable(name);
  if (!outside) return REFUSED;
  return slots.length > 0 ? feel('entry', name, slots, outside.expression) : outside;
}

function elementsOf({ element }: Context): readonly number[] {
  const slots: number[] = [];
  for (let one: Element | undefined = element; one; one = one.outer) slots.push(one.slot);
  return slots;
}

function checkPath(node: SyntaxNode, context: Context): Typed {
  const [base, name] = operandsOf(node);
  if (!base || !name) return REFUSED;
  return feel('path', check(base, context).expression, ['known', nameIn(name, context)]);
}

function checkComparison(node: SyntaxNode, context: Context): Typed {
  const isIn = childrenOf(node).some(({ name }) => name === 'in');
  const [left, ...tests] = operandsOf(node);
  if (!isIn || !left) return SYNTAX['Comparison']?.(node, context) ?? REFUSED;
  const value = check(left, context).expression;
  const all = tests.flatMap((test) => (test.name === 'PositiveUnaryTests' ? operandsOf(test) : [test]));
  const parts = all.map((test) => unaryTest(value, test, context));
  const [single] = parts;
  return parts.length === 1 && single ? { expression: single, type: ANY } : feel('or', ...parts);
}

const WRAPPERS: ReadonlySet<string> = new Set(['PositiveUnaryTest', 'ParenthesizedExpression']);

function unaryTest(value: Expression, node: SyntaxNode, context: Context): Expression {
  const inner = only(node);
  if (node.name === 'PositiveUnaryTest' || (WRAPPERS.has(node.name) && inner.name === 'SimplePositiveUnaryTest')) {
    return unaryTest(value, inner, context);
  }
  const operator = operatorOf(node, context);
  if (operator) return feel(operator, value, check(inner, context).expression).expression;
  return feel('in', value, check(node, context).expression).expression;
}

function operatorOf(node: SyntaxNode, { text }: Context): string | undefined {
  if (node.name !== 'SimplePositiveUnaryTest') return undefined;
  const operator = childrenOf(node).find(({ name }) => name === 'CompareOp');
  return operator && source(operator, text);
}

/** A range as a value: `[1..5]`, or `(< 5)` with one end. */
function checkRange(node: SyntaxNode, context: Context): Typed {
  const operator = operatorOf(node, context);
  if (operator === undefined) return check(only(node), context);
  if (operator !== '=' && operator !== '!=') {
    return feel('range-beyond', ['known', operator], check(only(node), context).expression);
  }
  context.report(
    'feel-unsupported',
    `${source(node, context.text)} by itself is not part of our FEEL subset`,
    'unary tests as values',
  );
  return REFUSED;
}

function checkInterval(node: SyntaxNode, context: Context): Typed {
  const [low, high] = operandsOf(node);
  if (!low || !high) return REFUSED;
  const text = source(node, context.text);
  const brackets = [text.at(0), text.at(-1)].map((bracket) => ['known', bracket ?? '']);
  return feel('range', check(low, context).expression, check(high, context).expression, ...brackets);
}

function checkArithmetic(node: SyntaxNode, context: Context): Typed {
  const operator = childrenOf(node).find(({ name }) => name === 'ArithOp');
  const [first, second] = operandsOf(node);
  const isPower = operator && second && source(operator, context.text) === '**';
  if (!isPower || !first) return SYNTAX['ArithmeticExpression']?.(node, context) ?? REFUSED;
  return feel('**', check(first, context).expression, check(second, context).expression);
}

function checkLoop(node: SyntaxNode, context: Context): Typed {
  const kind = childrenOf(node)[0]?.name;
  const [bindings, body] = operandsOf(node);
  if (!bindings || !body) return REFUSED;
  let inner = context;
  const iterators = operandsOf(bindings).map((binding) => {
    const [name, range] = operandsOf(binding);
    const list = range ? iterated(range, inner) : feel('known', null).expression;
    const slot = nextSlot(inner);
    inner = withLocal(inner, name ? nameIn(name, context) : '', slot);
    return [slot, list] as const;
  });
  const partial = nextSlot(inner);
  if (kind === 'for') inner = withLocal(inner, 'partial', partial);
  return feel('loop', kind, iterators, partial, check(body, inner).expression);
}

function iterated(node: SyntaxNode, context: Context): Expression {
  const [from, to] = operandsOf(node);
  if (!from) return feel('known', null).expression;
  const start = check(from, context).expression;
  return (to ? feel('stretch', start, check(to, context).expression) : feel('items', start)).expression;
}

function withLocal(context: Context, name: string, slot: number): Context {
  return { ...context, locals: new Map([...context.locals, [name, { slot, type: ANY }]]) };
}

function checkFilter(node: SyntaxNode, context: Context): Typed {
  const [list, test] = operandsOf(node);
  if (!list || !test) return REFUSED;
  const slot = nextSlot(context);
  const inner = { ...context, element: { slot, type: ANY, outer: context.element } };
  return feel('select', slot, check(list, context).expression, check(test, inner).expression);
}

function checkContext(node: SyntaxNode, context: Context): Typed {
  const first = nextSlot(context);
  let inner = context;
  const entries = operandsOf(node).map((entry, i) => {
    const [key, value] = operandsOf(entry);
    const name = key ? keyOf(key, context) : '';
    const expression = value ? check(value, inner).expression : feel('known', null).expression;
    inner = withLocal(inner, name, first + i);
    return [name, expression] as const;
  });
  return feel('context', first, entries);
}

function keyOf(key: SyntaxNode, context: Context): string {
  const inner = only(key);
  return inner.name === 'StringLiteral' ? stringIn(source(inner, context.text)) : nameIn(inner, context);
}
