import { type Code, type Following, NOTHING } from './code.ts';
import { constant, early, type Workshop } from './workshop.ts';

/**
 * A comparison of something that follows one date up or down (an age, a day some months later) with something the day
 * decides holds on one side of a cutoff date. The date is found once, by bisection, and compared directly afterwards.
 */
export function cutoff(shop: Workshop, operator: string, left: Code, right: Code): string | undefined {
  if (left.follows && isSettled(right)) return cut(shop, operator, left.follows, early(shop, right).js);
  if (right.follows && isSettled(left)) return cut(shop, FLIPPED[operator] ?? '', right.follows, early(shop, left).js);
  return undefined;
}

const FLIPPED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

function isSettled(code: Code): boolean {
  return code.reads === NOTHING && !code.open && !code.nullable && code.kind === 'number';
}

function cut(shop: Workshop, operator: string, follows: Following, limit: string): string | undefined {
  if (!FLIPPED[operator]) return undefined;
  const test = `(x) => ${follows.apply('x')} ${operator} ${limit}`;
  const isUpTo = follows.rising === (operator === '<' || operator === '<=');
  const day = follows.apply('x') === 'x' ? undefined : constant(shop, `${isUpTo ? 'last' : 'first'}(${test})`);
  if (!day) return `${follows.date} ${operator} ${limit}`;
  return `${follows.date} ${isUpTo ? '<=' : '>='} ${day}`;
}

/** What follows the same date through a further step; undefined when there is none. */
export function following(code: Code, step: (x: string) => string, falls = false): Pick<Code, 'follows'> | undefined {
  const { follows } = code;
  if (!follows) return undefined;
  return {
    follows: { date: follows.date, rising: follows.rising !== falls, apply: (date) => step(follows.apply(date)) },
  };
}
