import { said } from '../saying.ts';
import { isComparable, type Type, typeSaid } from '../type.ts';
import { type Context, REFUSED, type Typed } from './environment.ts';

export function expectType(typed: Typed, expected: Type, context: Context): Typed {
  if (isComparable(typed.type, expected)) return typed;
  const isUnit = typed.type.kind === 'number' && expected.kind === 'number';
  const values = { expected: typeSaid(expected), found: typeSaid(typed.type) };
  const what = isUnit ? said('wrong-unit.expected', values) : said('wrong-type.expected', values);
  context.report(isUnit ? 'wrong-unit' : 'wrong-type', what, { from: typed.from });
  return REFUSED;
}
