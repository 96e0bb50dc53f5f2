import { areCheap, built, type Code, literal, NOTHING, Unemittable, type Whole } from './code.ts';
import { following } from './cutoff.ts';
import type { Operator } from './scalar.ts';
import { constant, earlierThan, type Workshop } from './workshop.ts';

/** Every operation on numbers, days and durations; null (NaN) passes through all of them. */
export const ARITHMETIC: Readonly<Record<string, Operator>> = {
  '+': cheaply('+', (shop, parts) => sum(shop, parts, '+')),
  '-': cheaply('-', (shop, parts) => sum(shop, parts, '-')),
  // Nothing times null is null, not nothing.
  '*': cheaply('*', (shop, parts) => {
    const name = parts.some(({ nullable, open }) => nullable || open) ? 'product' : 'times';
    return numeric((a, b) => `${name}(${a}, ${b})`)(shop, parts);
  }),
  '/': (shop, parts) => quotient(shop, parts),
  negate: numeric((a) => `minus(0, ${a})`),
  abs: numeric((a) => `Math.abs(${a})`),
  floor: numeric((a) => `Math.floor(${a})`),
  ceiling: numeric((a) => `Math.ceil(${a})`),
  'round half up': numeric((a, b = '0') => `round(${a}, ${b})`),
  age: rising((day) => `ageAt(${day}, on)`, true),
  'age-at': shifting((from, to) => `ageAt(${from}, ${to})`, true, false),
  'months-between': monthsBetween,
  'days-between': shifting((from, to) => `(${to} - ${from})`, true, false),
  'add-months': shifting((day, n) => `addMonths(${day}, ${n})`, false, undefined),
  'term-end': shifting((day, n) => `termEnd(${day}, ${n})`, false, undefined),
  'add-days': shifting((day, n) => `(${day} + ${n})`, false, undefined),
  year: rising((day) => `civil(${day}).year`),
  month: numeric((day) => `civil(${day}).month`),
  'month-end': rising((day) => `monthEnd(${day})`),
};

/** Anything that isn't a number makes an arithmetic null. */
function numbers(shop: Workshop, parts: readonly Code[]): readonly Code[] | undefined {
  if (parts.some(({ kind }) => kind === 'text')) throw new Unemittable('arithmetic on texts');
  return parts.every(({ kind }) => kind === 'number') ? earlierThan(shop, parts) : undefined;
}

const NULL_NUMBER: Code = literal('NaN', 'number', true);

function numeric(say: (a: string, b?: string) => string): Operator {
  return (shop, parts) => {
    const all = numbers(shop, parts);
    const [a, b] = all ?? [];
    return all && a ? built(all, b ? say(a.js, b.js) : say(a.js), 'number') : NULL_NUMBER;
  };
}

function cheaply(sign: string, operator: Operator): Operator {
  return (shop, parts) => {
    if (!areCheap(parts)) return operator(shop, parts);
    const reads = parts.reduce((all, part) => all | part.reads, NOTHING);
    const isOne = parts.every(
      ({ simple, nullable, whole, ...part }) => !nullable && (simple || (whole && part.reads === reads)),
    );
    if (!isOne) return { ...operator(shop, parts), cheap: true };
    const code = operator(
      shop,
      parts.map((part) => (part.whole ? { ...part, js: part.whole.exact } : part)),
    );
    const whole: Whole = {
      exact: code.js,
      plain: `(${parts.map((part) => part.whole?.plain ?? part.js).join(` ${sign} `)})`,
      of: parts.flatMap((part) => part.whole?.of ?? [part]),
    };
    const isDeep = parts.some((part) => part.whole);
    return { ...code, cheap: true, whole, js: isDeep ? guarded(shop, whole) : code.js };
  };
}

/** Sums and products of whole numbers are whole: then nothing has to be rounded on the way. */
function guarded(shop: Workshop, { exact, plain, of }: Whole): string {
  const tests = (codes: readonly Code[]): string => codes.map(({ js }) => `isWhole(${js})`).join(' && ');
  const settled = of.filter(({ js, reads }) => reads === NOTHING && !Number.isInteger(Number(js)));
  const others = of.filter(({ reads }) => reads !== NOTHING);
  const all = [...(settled.length > 0 ? [constant(shop, tests(settled))] : []), tests(others)];
  return `(${all.filter((test) => test !== '').join(' && ')} ? ${plain} : ${exact})`;
}

function sum(shop: Workshop, parts: readonly Code[], sign: '+' | '-'): Code {
  const say = (a: string, b: string): string => `${sign === '+' ? 'plus' : 'minus'}(${a}, ${b})`;
  return shifting(say, false, sign === '-')(shop, parts);
}

function quotient(shop: Workshop, parts: readonly Code[]): Code {
  const all = numbers(shop, parts);
  const [a, b] = all ?? [];
  if (!all || !a || !b) return NULL_NUMBER;
  const isSafe = b.reads === 0 && Number(b.js) !== 0 && !Number.isNaN(Number(b.js));
  if (isSafe) return built(all, `divided(${a.js}, ${b.js})`, 'number');
  return built(all, `over(${a.js}, ${b.js})`, 'number', true);
}

function monthsBetween(shop: Workshop, parts: readonly Code[]): Code {
  const code = shifting((from, to) => `monthsBetween(${from}, ${to})`, true, false)(shop, parts);
  const [from, to] = earlierThan(shop, parts);
  return from && to ? { ...code, months: { from: from.js, to: to.js } } : code;
}

/** A function of one day. */
function rising(say: (day: string) => string, falls = false): Operator {
  return (shop, parts) => {
    const [day] = numbers(shop, parts) ?? [];
    return day ? { ...built([day], say(day.js), 'number'), ...following(day, say, falls) } : NULL_NUMBER;
  };
}

/**
 * A function of two operands that follows either one alone while the other is settled by the day: `…Falls` says whether it
 * falls as that operand rises, undefined that it can't be followed.
 */
function shifting(
  say: (a: string, b: string) => string,
  firstFalls: boolean | undefined,
  secondFalls: boolean | undefined,
): Operator {
  return (shop, parts) => {
    const all = numbers(shop, parts);
    const [a, b] = all ?? [];
    if (!all || !a || !b) return NULL_NUMBER;
    const code = built(all, say(a.js, b.js), 'number');
    const isSettled = (other: Code): boolean => other.reads === 0 && !other.open && !other.nullable;
    if (firstFalls !== undefined && isSettled(b)) return { ...code, ...following(a, (x) => say(x, b.js), firstFalls) };
    if (secondFalls !== undefined && isSettled(a))
      return { ...code, ...following(b, (x) => say(a.js, x), secondFalls) };
    return code;
  };
}
