import type { Expression } from '../../engine/index.ts';
import {
  areCheap,
  built,
  type Code,
  holds,
  literal,
  NOTHING,
  NULL_TRUTH,
  tested,
  truthCode,
  Unemittable,
} from './code.ts';
import { cutoff } from './cutoff.ts';
import { constant, earlierThan, type Workshop } from './workshop.ts';

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
    const all = earlierThan(shop, parts);
    if (all.every((part) => part.kind === 'boolean' && !part.nullable)) {
      const code = built(all, `(${all.map(({ js }) => js).join(kind === 'and' ? ' && ' : ' || ')})`, 'boolean');
      const bits = all.flatMap(({ bit }) => bit ?? []);
      return bits.length === all.length ? { ...code, bit: `(${bits.join(kind === 'and' ? ' & ' : ' | ')})` } : code;
    }
    return built(
      all,
      all.map(truthCode).reduce((a, b) => `${kind}3(${a}, ${b})`),
      'boolean',
      true,
    );
  };
}

export const negation: Operator = (_, [part]) => {
  if (part?.kind !== 'boolean') return NULL_TRUTH;
  if (part.nullable) return built([part], `not3(${part.js})`, 'boolean');
  return { ...built([part], `!(${part.js})`, 'boolean'), ...(part.bit && { bit: `(${part.bit} ^ 1)` }) };
};

/** One of two values of the same kind; `test` holds only when it is true, as FEEL's `if` has it. */
export function choice(shop: Workshop, parts: readonly [Code, Code, Code]): Code {
  const [test, yes, no] = earlierThan(shop, parts) as [Code, Code, Code];
  const kind = yes.kind === 'null' ? no.kind : yes.kind;
  if (no.kind !== 'null' && no.kind !== kind) throw new Unemittable('an if of two kinds');
  const nullable = [yes, no].some((branch) => branch.nullable || branch.kind === 'null');
  const branch = (code: Code): string => {
    if (kind === 'boolean') return nullable ? truthCode(code) : code.js;
    return code.kind === 'null' ? 'NaN' : code.js;
  };
  const day = yes.day === true && no.day === true;
  const straight = nullable ? undefined : withoutBranch(shop, test, yes, no);
  const js = straight ?? `(${holds(test)} ? ${branch(yes)} : ${branch(no)})`;
  return { ...built([test, yes, no], js, kind, nullable), day };
}

/** Of two days the difference counts once or not at all; two numbers of the day stand in a table. */
function withoutBranch(shop: Workshop, { bit }: Code, yes: Code, no: Code): string | undefined {
  if (!bit || !areCheap([yes, no])) return undefined;
  if (yes.day && no.day) return `(${no.js} + ${bit} * (${yes.js} - ${no.js}))`;
  const isSettled = [yes, no].every(({ kind, reads }) => kind === 'number' && reads === NOTHING);
  return isSettled ? `${constant(shop, `[${no.js}, ${yes.js}]`)}[${bit}]` : undefined;
}

/** `unique` and `first` are the first row that holds; the build has seen to it that a unique table has no other. */
export function table(shop: Workshop, hit: string, rows: readonly (readonly [Code, Code])[]): Code {
  if (hit === 'collect-sum') {
    return rows.reduce<Code>(
      (total, [when, then]) => {
        const [test, due] = earlierThan(shop, [when, then]) as [Code, Code];
        const share = built([test, due], `(${holds(test)} ? ${due.js} : 0)`, 'number');
        return built([total, share], `plus(${total.js}, ${share.js})`, 'number');
      },
      literal('0', 'number'),
    );
  }
  return rows.reduceRight<Code>(
    (rest, [when, then]) => (when.js === 'true' ? then : choice(shop, [when, then, rest])),
    {
      ...literal('NaN', 'null'),
      nullable: true,
    },
  );
}

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
