import { valueIndexOn } from '../parameter.ts';
import type { Parameter } from '../ruleset.ts';
import type { Machine, MachineFact } from './machine.ts';
import { TODAY_PLACE } from './machine.ts';
import { type Kind, KNOWN, NO_CHOICE, NOTHING, SPAN } from './node.ts';
import { EITHER, NULL } from './truth.ts';

type Run = () => number;

export function kindOf({ type }: Pick<MachineFact, 'type'>): Kind {
  if (type === 'boolean') return 'truth';
  return type === 'enum' ? 'choice' : 'number';
}

/** A fact at a place: the answer given, else worked out, else everything its domain allows. */
export function reading(m: Machine, fact: MachineFact): (place: number) => number {
  const asked = kindOf(fact) === 'number' ? (place: number) => numberAt(m, place) : (place: number) => bitsAt(m, place);
  if (!fact.work) {
    return (place) => {
      m.touch(place);
      return asked(place);
    };
  }
  return (place) => {
    m.touch(place);
    return m.given[place] === 1 ? asked(place) : m.workedOut(fact, place);
  };
}

function numberAt(m: Machine, place: number): number {
  const low = m.low[place] as number;
  const high = m.high[place] as number;
  m.span[0] = low;
  m.span[1] = high;
  if (low === high) return KNOWN;
  m.deps[m.top++] = place;
  return SPAN;
}

function bitsAt(m: Machine, place: number): number {
  const bits = m.bits[place] as number;
  if ((bits & (bits - 1)) !== 0) m.deps[m.top++] = place;
  return bits;
}

/** What a fact follows from; where that can't tell, whatever its domain allows as well. */
export function derived(m: Machine, fact: MachineFact, derive: Run): Run {
  const isNumber = kindOf(fact) === 'number';
  const nullBit = kindOf(fact) === 'truth' ? NULL : NO_CHOICE;
  return () => {
    const { top } = m;
    const found = derive();
    if (isNumber ? found < NOTHING : (found & nullBit) === 0) return found;
    const low = m.span[0] as number;
    const high = m.span[1] as number;
    const place = m.own + fact.index;
    if (!isNumber) return m.settle((found & ~nullBit) | bitsAt(m, place), top);
    numberAt(m, place);
    return m.leave(Math.min(low, m.span[0] as number), Math.max(high, m.span[1] as number), false, top);
  };
}

export function today(m: Machine): number {
  m.touch(TODAY_PLACE);
  return numberAt(m, TODAY_PLACE);
}

/** The value of a parameter on its date; all values of a span when the date is one; anything when no value is known. */
export function parameterRun(m: Machine, parameter: Parameter, code: number, key: Run | undefined): Run {
  const { span } = m;
  const isTruth = parameter.unit === 'boolean';
  const figures = parameter.values.map(({ value }) => (value === null ? Number.NaN : Number(value)));
  let day = Number.NaN;
  let index = -1;
  const indexOn = (on: number): number => {
    if (on === day) return index;
    [day, index] = [on, valueIndexOn(parameter, on)];
    return index;
  };
  const at = (i: number): number => {
    m.use(code + i + 1);
    const figure = i < 0 ? Number.NaN : (figures[i] as number);
    const isOpen = Number.isNaN(figure);
    if (isTruth) return isOpen ? EITHER : figure + 1;
    span[0] = isOpen ? 0 : figure;
    span[1] = isOpen ? Number.POSITIVE_INFINITY : figure;
    return isOpen ? SPAN : KNOWN;
  };
  return () => {
    const { top } = m;
    const state = key ? key() : today(m);
    if (state === KNOWN) return at(indexOn(span[0] as number));
    if (state !== SPAN) {
      m.top = top;
      return isTruth ? EITHER : open(m);
    }
    const first = valueIndexOn(parameter, span[0] as number);
    const last = valueIndexOn(parameter, span[1] as number);
    let bits = 0;
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let i = first; i <= last; i++) {
      bits |= at(i);
      low = Math.min(low, span[0] as number);
      high = Math.max(high, span[1] as number);
    }
    return isTruth ? m.settle(bits, top) : m.leave(low, high, false, top);
  };
}

function open({ span }: Machine): number {
  span[0] = 0;
  span[1] = Number.POSITIVE_INFINITY;
  return SPAN;
}
