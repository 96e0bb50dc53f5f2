import type { Answer, CaseFile, Claim, PersonAnswers } from './assessment.ts';
import { parseDay } from './calendar.ts';
import { flatten, scalar } from './case.ts';
import type { Expression } from './expression.ts';
import { InvariantError } from './invariant-error.ts';
import type { Rules } from './link.ts';
import type { Item, Worked } from './machine/held.ts';
import { personItem } from './machine/lists.ts';
import type { MachineFact, Places } from './machine/machine.ts';
import { EITHER } from './machine/truth.ts';

/** The household (index -1) or a person, with the place of their first fact. */
export interface Subject {
  readonly id: string;
  readonly index: number;
  readonly first: number;
  readonly answers: object;
}

/** A case laid out for the machine: one place for each fact of the household and of each person. */
export interface Circumstances {
  readonly rules: Rules;
  readonly on: number;
  /** The household first. */
  readonly subjects: readonly Subject[];
  readonly preferred: readonly Claim[];
  readonly places: Places;
  readonly everyone: readonly Item[];
  /** Worked-out facts by place, as they are while nothing is narrowed. */
  readonly kept: (Worked | undefined)[];
  /** Cuts found for tests that hang on one open fact alone. */
  readonly cuts: Map<Expression, Map<number, readonly number[]>>;
}

/** Lays out a whole case. People known to be born after the as-of date aren't there yet. */
export function layOut(rules: Rules, caseFile: CaseFile): Circumstances {
  const on = parseDay(caseFile.on);
  if (on === undefined) throw new InvariantError(`not a date: ${caseFile.on}`);
  const width = rules.facts.length;
  const present = caseFile.people.filter((person) => !isUnborn(person, on));
  const household: Subject = { id: 'household', index: -1, first: 1, answers: caseFile.household ?? {} };
  const subjects = [
    household,
    ...present.map((answers, index) => ({ id: answers.id, index, first: 1 + (index + 1) * width, answers })),
  ];
  const places = emptyPlaces(rules, on, subjects.length);
  for (const subject of subjects) fill(rules, places, subject, on);
  return {
    rules,
    on,
    subjects,
    preferred: caseFile.preferred ?? [],
    places,
    everyone: subjects.slice(1).map(({ first }) => personItem(first)),
    kept: [],
    cuts: new Map(),
  };
}

/** Whether somebody is known to be born only after a day. */
export function isUnborn({ born }: PersonAnswers, on: number): boolean {
  const earliest = typeof born === 'object' && 'min' in born ? born.min : born;
  return typeof earliest === 'string' && (parseDay(earliest) ?? on) > on;
}

/** Everything that facts may be when nobody has answered. */
function emptyPlaces({ facts }: Rules, on: number, subjects: number): Places {
  const total = 1 + subjects * facts.length;
  const places = {
    low: new Float64Array(total),
    high: new Float64Array(total),
    bits: new Int32Array(total),
    given: new Uint8Array(total),
  };
  const end = 1 + facts.length;
  facts.forEach((fact, i) => {
    const { low, high, bits } = domainOf(fact, on);
    places.low[1 + i] = low;
    places.high[1 + i] = high;
    places.bits[1 + i] = bits;
  });
  for (let first = end; first < total; first += facts.length) {
    places.low.copyWithin(first, 1, end);
    places.high.copyWithin(first, 1, end);
    places.bits.copyWithin(first, 1, end);
  }
  places.low[0] = on;
  places.high[0] = on;
  return places;
}

/** A part of what a fact may be: the ends of a number or day, or the bits of a truth or choice. */
export interface Cell {
  readonly low: number;
  readonly high: number;
  readonly bits: number;
}

export function domainOf(fact: MachineFact, on: number): Cell {
  if (fact.type === 'boolean') return { low: 0, high: 0, bits: EITHER };
  if (fact.type === 'enum') return { low: 0, high: 0, bits: fact.anyBit };
  const { min, max } = fact.domain ?? { min: 0, max: Number.MAX_SAFE_INTEGER };
  return { low: min, high: max === 'on' ? on : max, bits: 0 };
}

function fill(rules: Rules, { low, high, bits, given }: Places, { index, first, answers }: Subject, on: number): void {
  const entity = index < 0 ? 'household.' : 'person.';
  const all = flatten(answers as Record<string, unknown>);
  for (const name in all) {
    const answer = all[name];
    const fact = rules.named.get(entity + name);
    if (!fact || answer === undefined) continue;
    const cell = cellOf(fact, answer as Answer, on);
    const place = first + fact.index;
    low[place] = cell.low;
    high[place] = cell.high;
    bits[place] = cell.bits;
    given[place] = 1;
  }
}

function cellOf(fact: MachineFact, answer: Answer, on: number): Cell {
  const isNumber = fact.type === 'number' || fact.type === 'date';
  if (typeof answer !== 'object') {
    const known = isNumber ? figureOf(fact, answer) : 0;
    return { low: known, high: known, bits: isNumber ? 0 : bitOf(fact, answer) };
  }
  if ('one_of' in answer) {
    if (!isNumber)
      return { low: 0, high: 0, bits: answer.one_of.reduce<number>((all, one) => all | bitOf(fact, one), 0) };
    const figures = answer.one_of.map((one) => figureOf(fact, one));
    return { low: Math.min(...figures), high: Math.max(...figures), bits: 0 };
  }
  const whole = domainOf(fact, on);
  const low = answer.min === undefined ? whole.low : figureOf(fact, answer.min);
  return { low, high: answer.max === undefined ? Math.max(whole.high, low) : figureOf(fact, answer.max), bits: 0 };
}

function figureOf(fact: MachineFact, answer: unknown): number {
  return Number(scalar(fact, answer) ?? Number.NaN);
}

function bitOf(fact: MachineFact, answer: unknown): number {
  return fact.type === 'boolean' ? Number(answer) + 1 : (fact.bits.get(String(answer)) ?? 0);
}

/** Puts a case before the rules. Whatever evaluates next evaluates it. */
export function enter({ rules: { machine }, places, everyone, kept }: Circumstances): void {
  if (machine.places !== places) machine.load(places, everyone, kept);
}

/** `household.income_per_head`, `people.grandmother.born` for a place. */
export function nameAt({ rules, subjects }: Circumstances, place: number): string {
  const width = rules.facts.length;
  const id = rules.facts[(place - 1) % width]?.id ?? '';
  const subject = subjects[Math.floor((place - 1) / width)];
  return subject && subject.index >= 0 ? `people.${subject.id}.${id.slice('person.'.length)}` : id;
}

export function factAt({ facts }: Rules, place: number): MachineFact {
  const fact = facts[(place - 1) % facts.length];
  if (place < 1 || !fact) throw new InvariantError(`no fact at ${place}`);
  return fact;
}
