import { EXACT } from '../operations/arithmetic.ts';
import { NONE } from './held.ts';
import type { Machine } from './machine.ts';
import { type Kind, KNOWN, NOTHING } from './node.ts';
import { TRUE } from './truth.ts';

type Run = () => number;

/**
 * Values of one kind of which one will be it. What several of them read isn't read twice, since only one of them counts.
 */
class Possible {
  private deps = NONE;
  private low = Number.POSITIVE_INFINITY;
  private high = Number.NEGATIVE_INFINITY;
  private bits = 0;
  private isNullable = false;

  constructor(
    private readonly m: Machine,
    private readonly isNumber: boolean,
  ) {}

  /** Takes what the value hangs on, pushed since `from`, off the stack. */
  add(state: number, from: number): void {
    this.bits |= state;
    this.deps = beside(this.deps, this.m.take(from));
    if (!this.isNumber) return;
    this.isNullable ||= state >= NOTHING;
    if (state === NOTHING) return;
    this.low = Math.min(this.low, this.m.span[0] as number);
    this.high = Math.max(this.high, this.m.span[1] as number);
  }

  leave(from: number): number {
    this.m.push(this.deps);
    return this.isNumber ? this.m.leave(this.low, this.high, this.isNullable, from) : this.m.settle(this.bits, from);
  }
}

/** Each place as often as the list has it that has it more often. */
function beside(a: readonly number[], b: readonly number[]): readonly number[] {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  const all = [...a];
  for (let i = 0; i < b.length; i++) {
    const place = b[i] as number;
    const first = all.indexOf(place);
    if (first < 0 || (b.indexOf(place) < i && all.indexOf(place, first + 1) < 0)) all.push(place);
  }
  return all;
}

/** Evaluates one branch where the test is settled, else both. */
export function either(m: Machine, kind: Kind, test: Run, yes: Run, no: Run): Run {
  return () => {
    const { top } = m;
    const bits = test();
    if (bits === TRUE) return yes();
    if ((bits & TRUE) === 0) {
      m.top = top;
      return no();
    }
    const both = new Possible(m, kind === 'number');
    const middle = m.top;
    both.add(yes(), middle);
    both.add(no(), middle);
    return both.leave(top);
  };
}

/** Rows in order; an undecided one stays possible beside those after it. No row at all is null. */
export function firstMatch(m: Machine, kind: Kind, rows: readonly (readonly [Run, Run])[], none: Run): Run {
  return () => {
    const { top } = m;
    let all: Possible | undefined;
    for (let i = 0; i < rows.length; i++) {
      const [when, then] = rows[i] as readonly [Run, Run];
      const before = m.top;
      const bits = when();
      if ((bits & TRUE) === 0) {
        m.top = before;
        continue;
      }
      if (bits === TRUE && !all) return then();
      all ??= new Possible(m, kind === 'number');
      const middle = m.top;
      all.add(then(), middle);
      if (bits === TRUE) return all.leave(top);
    }
    if (!all) return none();
    all.add(none(), m.top);
    return all.leave(top);
  };
}

/** The sum of what all matching rows come to. */
export function collectSum(m: Machine, rows: readonly (readonly [Run, Run])[]): Run {
  const plus = EXACT['+'];
  const { span } = m;
  return () => {
    const { top } = m;
    let low = 0;
    let high = 0;
    let isNullable = false;
    for (const [when, then] of rows) {
      const before = m.top;
      const bits = when();
      if ((bits & TRUE) === 0) {
        m.top = before;
        continue;
      }
      const state = then();
      if (state === NOTHING && bits === TRUE) return m.nothing(top);
      const isSure = bits === TRUE;
      isNullable ||= state >= NOTHING;
      low = plus(low, isSure ? (span[0] as number) : Math.min(0, span[0] as number));
      high = plus(high, isSure ? (span[1] as number) : Math.max(0, span[1] as number));
      if (state === KNOWN && (isSure || span[0] === 0)) m.top = before;
    }
    return m.leave(low, high, isNullable, top);
  };
}
