import type { Expression } from '../../engine/index.ts';
import {
  built,
  type Code,
  HOUSEHOLD,
  literal,
  type Maybe,
  NULL_TRUTH,
  tested,
  truthCode,
  Unemittable,
} from './code.ts';
import { cutoff } from './cutoff.ts';
import { earlierThan, type Workshop } from './workshop.ts';

/** Emits an operation whose operands have been emitted. */
export type Operator = (shop: Workshop, parts: readonly Code[]) => Code;

/** FEEL equality on known values: null equals only null, and other kinds don't compare. */
export function equality(shop: Workshop, [a, b]: readonly [Code, Code]): Code {
  const [x, y] = earlierThan(shop, [a, b]) as [Code, Code];
  if (x.kind === 'null') return built([y], isNull(y), 'boolean', false);
  if (y.kind === 'null') return built([x], isNull(x), 'boolean', false);
  if (x.kind !== y.kind) return NULL_TRUTH;
  if (x.kind === 'boolean' && (x.nullable || y.nullable)) {
    return built([x, y], `${truthCode(x)} === ${truthCode(y)}`, 'boolean', false);
  }
  const js = x.nullable && y.nullable ? `same(${x.js}, ${y.js})` : `${wrapped(x)} === ${wrapped(y)}`;
  return x.kind === 'boolean' ? built([x, y], js, 'boolean', false) : tested([x, y], js);
}

function isNull({ js, kind, nullable }: Code): string {
  if (kind === 'null') return 'true';
  if (!nullable) return 'false';
  return kind === 'boolean' ? `${js} === 2` : `isNaN(${js})`;
}

function wrapped({ js, kind }: Code): string {
  return kind === 'boolean' ? `(${js})` : js;
}

export function comparison(operator: '<' | '<=' | '>' | '>='): Operator {
  return (shop, parts) => {
    const [a, b] = earlierThan(shop, parts);
    if (!a || !b) throw new Unemittable(operator);
    if (a.kind === 'text' || b.kind === 'text') throw new Unemittable(`${operator} on texts`);
    if (a.kind !== 'number' || b.kind !== 'number') return NULL_TRUTH;
    const cut = cutoff(shop, operator, a, b);
    if (cut) return { ...built([a, b], cut, 'boolean', false), bit: `+(${cut})` };
    const full = monthsReached(operator, a, b);
    if (full) return full;
    if (!a.nullable && !b.nullable) return tested([a, b], `${a.js} ${operator} ${b.js}`);
    return built([a, b], `${ORDER[operator]}(${a.js}, ${b.js})`, 'boolean', true);
  };
}

/** `months_between(from, to) >= n`, and its opposite, without a calendar where the days between leave no doubt. */
function monthsReached(operator: string, a: Code, b: Code): Code | undefined {
  if (!a.months || b.nullable || (operator !== '>=' && operator !== '<')) return undefined;
  const reached = `monthsReached(${a.months.from}, ${a.months.to}, ${b.js})`;
  const isReached = operator === '>=';
  if (a.nullable) return built([a, b], isReached ? reached : `not3(${reached})`, 'boolean', true);
  return built([a, b], `${reached} ${isReached ? '===' : '!=='} 1`, 'boolean', false);
}

const ORDER = { '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge' } as const;

export function connective(kind: 'and' | 'or'): Operator {
  return (shop, parts) => {
    const all = earlierThan(shop, homeFirst(shop, kind, parts));
    if (all.every((part) => part.kind === 'boolean' && !part.nullable)) {
      const code = built(all, `(${all.map(({ js }) => js).join(kind === 'and' ? ' && ' : ' || ')})`, 'boolean');
      return { ...code, ...straight(kind, all) };
    }
    return built(all, whereLeft(kind, all), 'boolean', true);
  };
}

/** Where those that are never null settle it, which is told first, the others aren't worked out at all. */
function whereLeft(kind: 'and' | 'or', parts: readonly Code[]): string {
  const isSure = (part: Code): boolean => part.kind === 'boolean' && !part.nullable && !part.open;
  const sure = parts.filter(isSure).map(({ js }) => js);
  const others = parts
    .filter((part) => !isSure(part))
    .map(truthCode)
    .reduce((a, b) => `${kind}3(${a}, ${b})`);
  if (sure.length === 0) return others;
  return kind === 'and' ? `(${sure.join(' && ')} ? ${others} : 0)` : `(${sure.join(' || ')} ? 1 : ${others})`;
}

/** What the household alone decides is one part, and the first one. */
function homeFirst(shop: Workshop, kind: 'and' | 'or', parts: readonly Code[]): readonly Code[] {
  const home = parts.filter(({ bit, reads }) => bit !== undefined && reads <= HOUSEHOLD);
  if (home.length < 2 || home.length === parts.length) return parts;
  return [connective(kind)(shop, home), ...parts.filter((part) => !home.includes(part))];
}

/** Without branches, where every part can be had so; a part is open only if those before it don't settle the matter. */
function straight(kind: 'and' | 'or', parts: readonly Code[]): Pick<Code, 'bit' | 'maybe'> {
  const known = parts.flatMap(({ bit, maybe }) => maybe ?? (bit ? { bit, open: '' } : []));
  if (known.length < parts.length) return {};
  const sign = kind === 'and' ? '&' : '|';
  const { bit, open } = known.reduce((a, b) => {
    const reached = kind === 'and' ? a.bit : `(${a.bit} ^ 1)`;
    const opens = [a.open, ...(b.open === '' ? [] : [`(${reached} & ${b.open})`])].filter((js) => js !== '');
    return { bit: `(${a.bit} ${sign} ${b.bit})`, open: opens.length > 1 ? `(${opens.join(' | ')})` : (opens[0] ?? '') };
  });
  return open === '' ? { bit } : { maybe: { bit, open, ...usualOf(kind, parts) } };
}

/** Of alternatives only those may be open that hang on what the law leaves open, which few have. */
function usualOf(kind: 'and' | 'or', parts: readonly Code[]): Pick<Maybe, 'usual'> {
  const plain = parts.flatMap(({ bit, maybe }) => (maybe ? [] : (bit ?? [])));
  const unless = parts.flatMap(({ maybe }) => (maybe ? [maybe.bit, maybe.open] : []));
  return kind === 'or' && plain.length > 0 ? { usual: { plain: `(${plain.join(' | ')})`, unless } } : {};
}

export const negation: Operator = (_, [part]) => {
  if (part?.kind !== 'boolean') return NULL_TRUTH;
  if (part.nullable) return built([part], `not3(${part.js})`, 'boolean');
  return {
    ...built([part], `!(${part.js})`, 'boolean'),
    ...(part.bit && { bit: `(${part.bit} ^ 1)` }),
    ...(part.maybe && { maybe: { bit: `(${part.maybe.bit} ^ 1)`, open: part.maybe.open } }),
  };
};

/** A literal of the rules. */
export function known(
  value: Extract<Expression, readonly ['known', unknown]>[1],
  numberOf: (text: string) => number,
): Code {
  if (value === null) return literal('NaN', 'null', true);
  if (typeof value === 'string') return literal(String(numberOf(value)), 'text');
  return literal(
    value === Number.NEGATIVE_INFINITY ? '-Infinity' : String(value),
    typeof value as 'number' | 'boolean',
  );
}
