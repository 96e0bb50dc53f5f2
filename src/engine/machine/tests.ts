import { ANY_OTHER } from './choices.ts';
import type { Machine } from './machine.ts';
import { KNOWN, MAYBE, NO_CHOICE, NOTHING, type Plain } from './node.ts';
import { AND, EITHER, FALSE, NULL, negated, OR, TRUE } from './truth.ts';

type Run = () => number;

const HOLDS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** Order of numbers or days; null when a side is null. */
export function ordered(m: Machine, order: string, a: Run, b: Run): Run | undefined {
  const holds = HOLDS[order];
  if (!holds) return undefined;
  const { span } = m;
  const isRising = order === '<' || order === '<=';
  return () => {
    const { top } = m;
    const first = a();
    const low = span[0] as number;
    const high = span[1] as number;
    const second = b();
    const least = span[0] as number;
    const most = span[1] as number;
    if ((first | second) === KNOWN) return holds(low, least) ? TRUE : FALSE;
    let bits = first >= NOTHING || second >= NOTHING ? NULL : 0;
    if (low <= high && least <= most) {
      const best = isRising ? holds(low, most) : holds(high, least);
      const worst = isRising ? holds(high, least) : holds(low, most);
      bits |= (best ? TRUE : 0) | (worst ? 0 : FALSE);
    }
    return m.settle(bits, top);
  };
}

/** FEEL equality of two values of one kind: null equals only null. */
export function equal(m: Machine, a: Plain, b: Plain): Run {
  if (a.kind === 'null') return b.kind === 'null' ? () => TRUE : isNull(m, b);
  if (b.kind === 'null') return isNull(m, a);
  if (a.kind !== b.kind) return () => NULL;
  if (a.kind === 'number') return equalNumbers(m, a.run, b.run);
  const same = a.kind === 'choice' ? sameIn(a, b) : -1;
  const [first, second] = [a.run, b.run];
  return () => {
    const { top } = m;
    const x = first();
    const y = second();
    if (a.kind === 'person') return x === y ? TRUE : FALSE;
    const meet = x & y & same;
    const isOne = x === y && (x & (x - 1)) === 0 && meet !== 0 && (x & ANY_OTHER) === 0;
    return m.settle((meet === 0 ? 0 : TRUE) | (isOne ? 0 : FALSE), top);
  };
}

/** Bits that mean the same on both sides: facts share bits, so that one may stand for different texts. */
export function sameIn(a: Pick<Plain, 'texts'>, b: Pick<Plain, 'texts'>): number {
  let bits = NO_CHOICE | ANY_OTHER;
  const both = [a.texts, b.texts];
  const [few, many] = (a.texts?.size ?? 0) < (b.texts?.size ?? 0) ? both : both.reverse();
  few?.forEach((text, bit) => {
    if (many?.get(bit) === text) bits |= bit;
  });
  return bits;
}

function equalNumbers(m: Machine, a: Run, b: Run): Run {
  const { span } = m;
  return () => {
    const { top } = m;
    const first = a();
    const low = span[0] as number;
    const high = span[1] as number;
    const second = b();
    const least = span[0] as number;
    const most = span[1] as number;
    if ((first | second) === KNOWN) return low === least ? TRUE : FALSE;
    const meet = low <= most && least <= high;
    const same = low === high && least === most && meet && first !== MAYBE && second !== MAYBE;
    const bothNull = first >= NOTHING && second >= NOTHING;
    const surelyNull = first === NOTHING && second === NOTHING;
    return m.settle((meet || bothNull ? TRUE : 0) | (same || surelyNull ? 0 : FALSE), top);
  };
}

function isNull(m: Machine, { kind, run }: Plain): Run {
  const nullBit = kind === 'truth' ? NULL : NO_CHOICE;
  return () => {
    const { top } = m;
    const state = run();
    if (kind === 'number') return m.settle(state < NOTHING ? FALSE : state === NOTHING ? TRUE : EITHER, top);
    if (kind === 'person') return state === 0 ? TRUE : FALSE;
    const may = (state & nullBit) !== 0;
    return m.settle((may ? TRUE : 0) | (state === nullBit ? 0 : FALSE), top);
  };
}

/** FEEL's `in` for texts or truths that are written out: a choice is looked at option by option. */
export function among(m: Machine, a: Run, mask: number): Run {
  return () => {
    const { top } = m;
    const bits = a();
    return m.settle(((bits & mask) === 0 ? 0 : TRUE) | ((bits & ~mask) === 0 ? 0 : FALSE), top);
  };
}

export function opposite(a: Run): Run {
  return () => negated(a());
}

/** Conjunction or disjunction: stops at the first operand that decides, and what isn't evaluated isn't used. */
export function connective(m: Machine, kind: 'and' | 'or', runs: readonly Run[]): Run {
  const [stop, pass] = kind === 'or' ? [TRUE, FALSE] : [FALSE, TRUE];
  const join = kind === 'or' ? OR : AND;
  return () => {
    const { top } = m;
    let bits: number = pass;
    for (let i = 0; i < runs.length; i++) {
      const own = (runs[i] as Run)();
      if (own === stop) {
        m.top = top;
        return stop;
      }
      bits = join[8 * bits + own] as number;
    }
    return m.settle(bits, top);
  };
}
