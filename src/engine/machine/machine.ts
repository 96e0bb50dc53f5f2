import type { Fact, Parameter } from '../ruleset.ts';
import type { Held, Item, Worked } from './held.ts';
import { NONE } from './held.ts';
import { KNOWN, MAYBE, NOTHING, SPAN } from './node.ts';
import type { Test } from './record.ts';
import { narrowedOf, Tried } from './tried.ts';

/** Room for the variables of loops that one fact's expression may nest. */
const FRAME = 8;

export interface MachineFact extends Fact {
  readonly index: number;
  /** Bits of its options. */
  readonly bits: ReadonlyMap<string, number>;
  /** All of them together. */
  readonly anyBit: number;
  readonly texts: ReadonlyMap<number, string>;
  /** Works it out from other facts; undefined for what is only asked. */
  readonly work?: (() => number) | undefined;
}

/** The values of all facts of one case: a place for today, then the household's facts, then each person's. */
export interface Places {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly bits: Int32Array;
  /** Whether somebody answered: an answer always wins over what would be worked out. */
  readonly given: Uint8Array;
}

export const TODAY_PLACE = 0;

/**
 * The scratch space that linked expressions run in: they take and leave plain numbers here instead of making objects. One
 * machine serves one rule set; nothing in it outlives a call of the engine but what can be worked out again.
 */
export class Machine {
  /** Ends of the number that was worked out last. */
  readonly span = new Float64Array(2);
  /** The case at hand; its copies below are what expressions read, narrowed or not. */
  places: Places | undefined;
  low = new Float64Array(1);
  high = new Float64Array(1);
  bits = new Int32Array(1);
  given: Uint8Array = new Uint8Array(1);
  /** Whether a place stands narrowed for the while of a what-if. */
  narrowed = new Uint8Array(1);
  narrowings = 0;
  /** Places narrowed at the moment, as many as `narrowings`. */
  readonly active: number[] = [];
  everyone: readonly Item[] = [];
  /** Place of the first fact of whoever `person` is: the claimant, or the subject of a worked-out fact. */
  own = 1;
  frame = 0;
  /** How many variables of loops are set, and what they stand for, from `frame` on. */
  loops = 0;
  readonly items: (Item | undefined)[] = [];
  /** Places of open facts that what is being evaluated hangs on, as a stack: what is decided takes its own off again. */
  readonly deps: number[] = [];
  top = 0;
  /** Numbers one evaluation after the other: what was worked out in another one may no longer hold. */
  pass = 0;
  /** Worked-out facts by place: while nothing is narrowed, and in the pass at hand. */
  kept: (Worked | undefined)[] = [];
  passing: (Worked | undefined)[] = [];
  private tried = new Tried();
  /** Places looked at, as a stack: what whoever watches now has looked at begins at `watched`. */
  private stamp = 0;
  private lastStamp = 0;
  private stamps = new Int32Array(1);
  private readonly looked: number[] = [];
  private watched = 0;
  private lookedTop = 0;
  /** Parameter values used, while somebody wants to know. */
  used: number[] | undefined;
  private marks = new Int32Array(1);
  private mark = 0;
  /** Undecided tests are noted here while it is a list. */
  tests: Test[] | undefined;

  readonly width: number;

  constructor(
    readonly facts: readonly MachineFact[],
    readonly parameters: readonly Parameter[],
  ) {
    this.width = facts.length;
  }

  /** Puts a case before the expressions. */
  load(places: Places, everyone: readonly Item[], kept: (Worked | undefined)[]): void {
    const { low, high, bits, given } = places;
    this.places = places;
    while (this.narrowings > 0) this.narrowed[this.active[--this.narrowings] as number] = 0;
    if (this.low.length < low.length) this.grow(low.length);
    this.low.set(low);
    this.high.set(high);
    this.bits.set(bits);
    this.given = given;
    this.everyone = everyone;
    this.kept = kept;
    this.passing = [];
    this.tried = new Tried();
    this.pass++;
    this.frame = 0;
    this.loops = 0;
    this.top = 0;
    this.tests = undefined;
    this.used = undefined;
    this.watch();
  }

  private grow(places: number): void {
    this.low = new Float64Array(places);
    this.high = new Float64Array(places);
    this.bits = new Int32Array(places);
    this.narrowed = new Uint8Array(places);
    this.stamps = new Int32Array(places);
    this.marks = new Int32Array(places);
  }

  /** From here on, what is looked at is noted anew. */
  watch(): void {
    this.stamp = ++this.lastStamp;
    this.watched = 0;
    this.lookedTop = 0;
  }

  /** Places looked at since `watch`, each once. */
  get touched(): readonly number[] {
    return this.looked.slice(this.watched, this.lookedTop);
  }

  touch(place: number): void {
    if (this.stamps[place] === this.stamp) return;
    this.stamps[place] = this.stamp;
    this.looked[this.lookedTop++] = place;
  }

  /** Sets a place to a part of what it may be, for the while of a what-if. */
  narrow(place: number, low: number, high: number, bits: number): void {
    this.low[place] = low;
    this.high[place] = high;
    this.bits[place] = bits;
    if (this.narrowed[place] === 1) return;
    this.narrowed[place] = 1;
    this.active[this.narrowings++] = place;
  }

  /** Whether any of these stands narrowed. */
  isNarrowed(places: readonly number[]): boolean {
    if (this.narrowings === 0) return false;
    for (let i = 0; i < places.length; i++) if (this.narrowed[places[i] as number] === 1) return true;
    return false;
  }

  use(code: number): void {
    if (this.used && !this.used.includes(code)) this.used.push(code);
  }

  push(deps: readonly number[]): void {
    for (let i = 0; i < deps.length; i++) this.deps[this.top++] = deps[i] as number;
  }

  /** Takes what was pushed since `from` off the stack: each place at most twice, which says that it was read more than once. */
  take(from: number): readonly number[] {
    if (this.top === from) return NONE;
    this.mark += 2;
    const found: number[] = [];
    for (let i = from; i < this.top; i++) {
      const place = this.deps[i] as number;
      const seen = this.marks[place] as number;
      if (seen > this.mark) continue;
      this.marks[place] = seen < this.mark ? this.mark : this.mark + 1;
      found.push(place);
    }
    this.top = from;
    return found;
  }

  /** Leaves a number between two ends; one that is known, or surely null, hangs on nothing pushed since `from`. */
  leave(low: number, high: number, isNullable: boolean, from: number): number {
    this.span[0] = low;
    this.span[1] = high;
    if (low > high) {
      this.top = from;
      return NOTHING;
    }
    if (isNullable) return MAYBE;
    if (low !== high) return SPAN;
    this.top = from;
    return KNOWN;
  }

  nothing(from: number): number {
    this.span[0] = Number.POSITIVE_INFINITY;
    this.span[1] = Number.NEGATIVE_INFINITY;
    this.top = from;
    return NOTHING;
  }

  /** Truth bits or options; a single one hangs on nothing pushed since `from`. */
  settle(bits: number, from: number): number {
    if ((bits & (bits - 1)) === 0) this.top = from;
    return bits;
  }

  show({ state, low, high, deps }: Held): number {
    this.span[0] = low;
    this.span[1] = high;
    this.push(deps);
    return state;
  }

  /** A worked-out fact: what is known of it from before, if that still holds, else worked out now. */
  workedOut(fact: MachineFact, place: number): number {
    const worked = this.known(place) ?? this.workOut(fact, place);
    for (let i = 0; i < worked.touched.length; i++) this.touch(worked.touched[i] as number);
    return this.show(worked);
  }

  private known(place: number): Worked | undefined {
    const passing = this.passing[place];
    if (passing?.pass === this.pass) return passing;
    if (this.tests || this.used) return undefined;
    const kept = this.kept[place];
    if (kept && !this.isNarrowed(kept.touched)) return kept;
    const tried = this.tried.find(this, place);
    if (!tried) return undefined;
    tried.pass = this.pass;
    this.passing[place] = tried;
    return tried;
  }

  private workOut(fact: MachineFact, place: number): Worked {
    const { own, stamp, watched, top, loops } = this;
    this.own = place - fact.index;
    this.frame += FRAME;
    this.loops = 0;
    this.stamp = ++this.lastStamp;
    this.watched = this.lookedTop;
    this.touch(place);
    const state = (fact.work as () => number)();
    const low = this.span[0] as number;
    const high = this.span[1] as number;
    const { touched } = this;
    const under = this.narrowings === 0 ? NONE : narrowedOf(this, touched);
    const worked: Worked = { state, low, high, deps: this.take(top), touched, under, pass: this.pass };
    this.lookedTop = this.watched;
    this.frame -= FRAME;
    this.loops = loops;
    this.own = own;
    this.stamp = stamp;
    this.watched = watched;
    this.note(worked, place);
    return worked;
  }

  private note(worked: Worked, place: number): void {
    const isPlain = !this.tests && !this.used;
    if (isPlain && worked.under.length === 0) {
      this.kept[place] = worked;
      return;
    }
    this.passing[place] = worked;
    if (isPlain) this.tried.add(worked, place);
  }
}
