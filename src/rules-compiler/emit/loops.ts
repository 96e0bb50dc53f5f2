import type { Expression } from '../../engine/index.ts';
import { areCheap, type Code, NOTHING, truthCode, Unemittable } from './code.ts';
import { guardedOf } from './guarded.ts';
import { bound, called, emitList, everyMember, type Loop } from './list.ts';
import { type Emit, perhaps, type Workshop } from './workshop.ts';

/** Quantifiers and list functions: each a loop that keeps one running result. Undefined for anything else. */
export function emitLoop(shop: Workshop, expression: Expression, emit: Emit): Code | undefined {
  switch (expression[0]) {
    case 'if':
      return guarded(shop, expression, emit);
    case 'some':
    case 'every':
      return quantified(shop, expression as Parameters<typeof quantified>[1], emit);
    case 'count':
      return counted(shop, expression[1] as Expression, emit);
    case 'sum':
      return summed(shop, expression[1] as Expression, emit);
    case 'min':
    case 'max':
      return extreme(shop, expression[0], expression.slice(1) as unknown as readonly Expression[], emit);
    default:
      return emptiness(shop, expression as Parameters<typeof emptiness>[1], emit);
  }
}

/** Comparisons of a count that ask only whether there is anything: whether they hold when there is. */
const IF_ANY: Readonly<Record<string, boolean>> = {
  '= 0': false,
  '< 1': false,
  '!= 0': true,
  '> 0': true,
  '>= 1': true,
};

/** Settled at the first member, without counting. */
function emptiness(
  shop: Workshop,
  [operator, counted, limit]: readonly [string, Expression, Expression],
  emit: Emit,
): Code | undefined {
  const ifAny = limit?.[0] === 'known' ? IF_ANY[`${operator} ${limit[1]}`] : undefined;
  if (ifAny === undefined || counted[0] !== 'count') return undefined;
  const loop = emitList(shop, counted[1] as Expression, emit);
  if (loop.any) {
    const any = loop.any();
    const bit = ifAny ? any : `(${any} ^ 1)`;
    const { reads, open } = loop;
    return { js: `${bit} === 1`, kind: 'boolean', nullable: false, open, reads, simple: false, bit };
  }
  const body = (settle: (result: string) => string): string =>
    `${loop.visit(() => settle(String(ifAny)))} ${settle(String(!ifAny))}`;
  return called(shop, body, loop, { kind: 'boolean', nullable: false });
}

/** `some` stops at the first member for which the test is true, `every` at the first for which it is false. */
function quantified(
  shop: Workshop,
  expression: readonly ['some' | 'every', number, Expression, Expression],
  emit: Emit,
): Code {
  const isSome = expression[0] === 'some';
  const { loop, test, member } = bound(shop, expression, emit);
  const parts = { reads: loop.reads | test.reads, open: loop.open || test.open };
  if (test.kind === 'boolean' && !test.nullable) {
    const stop = isSome ? test.js : `!(${test.js})`;
    const body = (settle: (result: string) => string): string =>
      `${loop.visit((m) => `const ${member} = ${m.js}; if (${stop}) ${settle(String(isSome))}`)} ${settle(String(!isSome))}`;
    return called(shop, body, parts, { kind: 'boolean', nullable: false });
  }
  const body = loop.visit((m) => `const ${member} = ${m.js}; r = ${isSome ? 'or3' : 'and3'}(r, ${truthCode(test)});`);
  const start = isSome ? 0 : 1;
  return called(shop, (settle) => `let r = ${start}; ${body} ${settle('r')}`, parts, {
    kind: 'boolean',
    nullable: true,
  });
}

function counted(shop: Workshop, list: Expression, emit: Emit): Code {
  const loop = emitList(shop, list, emit);
  return called(shop, (settle) => `let n = 0; ${loop.visit(() => 'n++;')} ${settle('n')}`, loop, {
    kind: 'number',
    nullable: false,
  });
}

/** Null for an empty list, and as soon as one member is null. */
function summed(shop: Workshop, list: Expression, emit: Emit): Code {
  const loop = emitList(shop, list, emit);
  const body = loop.visit((m) => `n++; t = plus(t, ${numberIn(m)});`);
  return called(shop, (settle) => `let t = 0, n = 0; ${body} ${settle('n === 0 ? NaN : t')}`, loop, {
    kind: 'number',
    nullable: true,
  });
}

function extreme(shop: Workshop, kind: 'min' | 'max', operands: readonly Expression[], emit: Emit): Code {
  const [only] = operands;
  const list = operands.length === 1 && only ? only : (['list', ...operands] as unknown as Expression);
  if (list[0] === 'list')
    return extremeOfFew(
      kind,
      list.slice(1).map((item) => emit(shop, item as Expression)),
    );
  return extremeOf(shop, kind, emitList(shop, list, emit));
}

/** Null for an empty list, unless there is one to begin with. */
function extremeOf(shop: Workshop, kind: 'min' | 'max', loop: Loop, first?: Code): Code {
  const holds = (is: (code: Code) => boolean): boolean => everyMember(loop, is) && (first === undefined || is(first));
  const day = holds(isDay);
  const [of, furthest] = day ? [EXTREME_DAY[kind], 'FAR'] : [`Math.${kind}`, 'Infinity'];
  const body = loop.visit((m) => `${first ? '' : 'n++; '}t = ${of}(t, ${numberIn(m)});`);
  const from = first ? numberIn(first) : `${kind === 'min' ? '' : '-'}${furthest}, n = 0`;
  const result = first ? 't' : 'n === 0 ? NaN : t';
  const nullable = !first || !holds((member) => !member.nullable);
  const parts = { reads: loop.reads | (first?.reads ?? NOTHING), open: loop.open || first?.open === true };
  return called(shop, (settle) => `let t = ${from}; ${body} ${settle(result)}`, parts, {
    kind: 'number',
    nullable,
    day,
  });
}

function guarded(shop: Workshop, expression: Expression, emit: Emit): Code | undefined {
  const found = guardedOf(expression);
  if (!found) return undefined;
  const alone = emit(shop, found.alone);
  const rest = perhaps(shop, () => emitList(shop, found.list, emit));
  return alone.kind === 'number' ? extremeOf(shop, found.kind, rest, alone) : undefined;
}

/** Of two days, without a branch: which of two dates is the earlier one is anybody's guess. */
const EXTREME_DAY = { min: 'earlier', max: 'later' } as const;

function isDay({ day }: Code): boolean {
  return day === true;
}

function extremeOfFew(kind: 'min' | 'max', items: readonly Code[]): Code {
  const day = items.every(isDay);
  const numbers = items.map(numberIn);
  return {
    js: day ? numbers.reduce((a, b) => `${EXTREME_DAY[kind]}(${a}, ${b})`) : `Math.${kind}(${numbers.join(', ')})`,
    day,
    kind: 'number',
    nullable: items.some(({ nullable }) => nullable),
    open: items.some(({ open }) => open),
    reads: items.reduce((reads, item) => reads | item.reads, 0),
    simple: false,
    cheap: day && areCheap(items),
  };
}

function numberIn({ js, kind }: Code): string {
  if (kind === 'number') return js;
  if (kind === 'null') return 'NaN';
  throw new Unemittable(`a list of ${kind}s where numbers are wanted`);
}
