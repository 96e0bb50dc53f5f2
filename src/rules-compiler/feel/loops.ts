import type { SyntaxNode } from '@lezer/common';
import type { Expression } from '../../engine/index.ts';
import { said } from '../saying.ts';
import { BOOLEAN, type Type, typeSaid } from '../type.ts';
import { type Context, nextSlot, REFUSED, type Typed } from './environment.ts';
import { expectType } from './expected.ts';
import { childrenOf, only, operandsOf, source } from './parse.ts';

export function checkLoop(node: SyntaxNode, context: Context): Typed {
  const kind = childrenOf(node)[0]?.name as 'some' | 'every' | 'for';
  const [bindings, body] = operandsOf(node);
  const [binding, ...more] = bindings ? operandsOf(bindings) : [];
  if (!binding || !body) return REFUSED;
  if (more.length > 0) {
    context.report('feel-unsupported', said('feel-unsupported.one-variable'));
    return REFUSED;
  }
  const [name, range] = operandsOf(binding);
  if (range && operandsOf(range).length > 1) {
    const what = said('feel-unsupported.counting', { text: source(range, context.text) });
    context.report('feel-unsupported', what, { from: range.from, feature: 'ranges to count' });
    return REFUSED;
  }
  const list = context.check(range ? only(range) : binding, context);
  const slot = nextSlot(context);
  if (list.type.kind !== 'list' && list.type.kind !== 'any') {
    context.report('wrong-type', said('wrong-type.element', { found: typeSaid(list.type) }), { from: list.from });
    return REFUSED;
  }
  const type: Type = list.type.kind === 'list' ? list.type.of : { kind: 'any' };
  const locals = new Map([...context.locals, [name ? source(name, context.text) : '', { slot, type }]]);
  const inner = context.check(body, { ...context, locals });
  if (kind !== 'for') expectType(inner, BOOLEAN, context);
  const expression: Expression = [kind, slot, list.expression, inner.expression];
  return { expression, type: kind === 'for' ? { kind: 'list', of: inner.type } : BOOLEAN };
}

export function checkFilter(node: SyntaxNode, context: Context): Typed {
  const [listNode, body] = operandsOf(node);
  if (!listNode || !body) return REFUSED;
  const list = context.check(listNode, context);
  const slot = nextSlot(context);
  const type: Type = list.type.kind === 'list' ? list.type.of : list.type;
  if (body.name === 'NumericLiteral' && !context.anyKind) {
    context.report('wrong-type', said('wrong-type.index'), { from: body.from });
    return REFUSED;
  }
  const locals = new Map([...context.locals, ['item', { slot, type }]]);
  const test = expectType(context.check(body, { ...context, locals, element: { slot, type } }), BOOLEAN, context);
  return { expression: ['filter', slot, list.expression, test.expression], type: { kind: 'list', of: type } };
}
