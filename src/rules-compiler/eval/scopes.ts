import type { SyntaxNode } from '@lezer/common';
import type { Expression } from '../../engine/index.ts';
import { type Context, type Element, nextSlot, REFUSED, type Typed } from '../feel/environment.ts';
import { childrenOf, only, operandsOf, source } from '../feel/parse.ts';
import { stringIn } from '../feel/string-literal.ts';
import { ANY } from '../type.ts';
import { feel } from './expression.ts';

export function nameIn(node: SyntaxNode, { text }: Context): string {
  return source(node, text).replaceAll(/\s+/g, ' ');
}

/** The innermost meaning: an element's entry, a variable of a loop, an entry of a context, or a name from outside. */
export function checkName(node: SyntaxNode, context: Context): Typed {
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

export function checkLoop(node: SyntaxNode, context: Context): Typed {
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
  return feel('loop', kind, iterators, partial, context.check(body, inner).expression);
}

function iterated(node: SyntaxNode, context: Context): Expression {
  const [from, to] = operandsOf(node);
  if (!from) return feel('known', null).expression;
  const start = context.check(from, context).expression;
  return (to ? feel('stretch', start, context.check(to, context).expression) : feel('items', start)).expression;
}

function withLocal(context: Context, name: string, slot: number): Context {
  return { ...context, locals: new Map([...context.locals, [name, { slot, type: ANY }]]) };
}

export function checkFilter(node: SyntaxNode, context: Context): Typed {
  const [list, test] = operandsOf(node);
  if (!list || !test) return REFUSED;
  const slot = nextSlot(context);
  const inner = { ...context, element: { slot, type: ANY, outer: context.element } };
  return feel(
    'select',
    slot,
    context.check(list, context).expression,
    context.check(test, inner).expression,
    isTest(test),
  );
}

const TESTS: ReadonlySet<string> = new Set(['Comparison', 'Conjunction', 'Disjunction', 'QuantifiedExpression']);

/** Whether it can only be true, false or null, by the look of it: then null filters everything out. */
function isTest(node: SyntaxNode): boolean {
  return node.name === 'ParenthesizedExpression' ? isTest(only(node)) : TESTS.has(node.name);
}

export function checkContext(node: SyntaxNode, context: Context): Typed {
  const first = nextSlot(context);
  let inner = context;
  const entries = operandsOf(node).map((entry, i) => {
    const [key, value] = operandsOf(entry);
    const name = key ? keyOf(key, context) : '';
    const expression = value ? context.check(value, inner).expression : feel('known', null).expression;
    inner = withLocal(inner, name, first + i);
    return [name, expression] as const;
  });
  return feel('context', first, entries);
}

function keyOf(key: SyntaxNode, context: Context): string {
  const inner = only(key);
  return inner.name === 'StringLiteral' ? stringIn(source(inner, context.text)) : nameIn(inner, context);
}
