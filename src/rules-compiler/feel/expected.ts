import { formatType, isComparable, type Type } from '../type.ts';
import { type Context, REFUSED, type Typed } from './environment.ts';

export function expectType(typed: Typed, expected: Type, context: Context): Typed {
  if (isComparable(typed.type, expected)) return typed;
  context.report('wrong-type', `expected ${formatType(expected)}, found ${formatType(typed.type)}`);
  return REFUSED;
}
