import type { Answer, Answers, CaseFile, Remaining } from './assessment.ts';
import { formatDay, parseDay } from './calendar.ts';
import type { Fact } from './ruleset.ts';
import { domain, type Rules } from './scope.ts';
import {
  bounds,
  interval,
  isKnown,
  isList,
  isOpen,
  isStructure,
  isSubject,
  type Known,
  oneOf,
  type Subject,
  type Value,
} from './value.ts';

/** Something in a case file that can't be meant; `path` says where (`people.0.born`), words are i18n's. */
export interface CaseProblem {
  readonly code:
    | 'not-a-case'
    | 'bad-date'
    | 'unknown-fact'
    | 'bad-value'
    | 'out-of-range'
    | 'empty-range'
    | 'no-id'
    | 'same-id';
  readonly path: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export type CaseReading =
  | { readonly ok: true; readonly case: CaseFile }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/**
 * Checks a case from outside (a file, a link, storage) as a whole: either all of it can be used, or every problem is named.
 *
 * @example readCase(rules, { on: '2020-06-01', people: [{ id: 'me', born: '1948-03-02' }] })
 */
export function readCase(rules: Rules, raw: unknown): CaseReading {
  if (!isRecord(raw)) return { ok: false, problems: [{ code: 'not-a-case', path: '', values: {} }] };
  const problems: CaseProblem[] = [];
  const report = (code: CaseProblem['code'], path: string, values: CaseProblem['values'] = {}): void => {
    problems.push({ code, path, values });
  };
  const on = raw.on;
  if (typeof on !== 'string' || parseDay(on) === undefined) report('bad-date', 'on', { found: String(on) });
  const day = (typeof on === 'string' && parseDay(on)) || 0;
  const household = raw.household ?? {};
  if (!isRecord(household)) report('bad-value', 'household');
  else checkAnswers(rules, 'household', household, day, 'household', report);
  const people = raw.people ?? [];
  if (!Array.isArray(people)) report('bad-value', 'people');
  else checkPeople(rules, people, day, report);
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, case: { people: [], ...raw } as unknown as CaseFile };
}

type Report = (code: CaseProblem['code'], path: string, values?: CaseProblem['values']) => void;

function checkPeople(rules: Rules, people: readonly unknown[], on: number, report: Report): void {
  const ids = new Set<unknown>();
  people.forEach((person, i) => {
    const path = `people.${i}`;
    if (!isRecord(person)) {
      report('bad-value', path);
      return;
    }
    const id = person.id;
    if (typeof id !== 'string' || id === '') report('no-id', path);
    else if (id === 'household' || ids.has(id)) report('same-id', path, { id });
    ids.add(id);
    const { id: _, ...answers } = person;
    checkAnswers(rules, 'person', answers, on, path, report);
  });
}

function checkAnswers(
  rules: Rules,
  entity: string,
  answers: Readonly<Record<string, unknown>>,
  on: number,
  path: string,
  report: Report,
): void {
  for (const [name, answer] of Object.entries(flatten(answers))) {
    const fact = rules.named.get(`${entity}.${name}`);
    if (!fact) report('unknown-fact', `${path}.${name}`);
    else checkAnswer(fact, answer, on, `${path}.${name}`, report);
  }
}

/** `receives: { farmer_allowance: true }` is the fact `receives.farmer_allowance`. */
function flatten(answers: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { receives, ...rest } = answers;
  if (!isRecord(receives)) return receives === undefined ? rest : answers;
  return { ...rest, ...Object.fromEntries(Object.entries(receives).map(([id, got]) => [`receives.${id}`, got])) };
}

function checkAnswer(fact: Fact, answer: unknown, on: number, path: string, report: Report): void {
  if (isRecord(answer) && Array.isArray(answer.one_of)) {
    if (answer.one_of.length === 0) report('empty-range', path);
    for (const option of answer.one_of) checkAnswer(fact, option, on, path, report);
  } else if (isRecord(answer) && (fact.type === 'number' || fact.type === 'date')) {
    const ends = [answer.min, answer.max].filter((end) => end !== undefined);
    for (const end of ends) checkAnswer(fact, end, on, path, report);
    const [min, max] = ends.map((end) => scalar(fact, end));
    if (typeof min === 'number' && typeof max === 'number' && min > max) report('empty-range', path);
    if (Object.keys(answer).some((key) => key !== 'min' && key !== 'max')) report('bad-value', path);
  } else {
    const value = scalar(fact, answer);
    if (value === undefined) report('bad-value', path, { found: String(answer), expected: fact.type });
    else if (typeof value === 'number' && !isWithin(fact, value, on))
      report('out-of-range', path, { found: String(answer) });
  }
}

function isWithin(fact: Fact, value: number, on: number): boolean {
  if (!fact.domain) return true;
  // A day after `on` is fine: the case may be looked at as of an earlier date.
  return (
    value >= fact.domain.min && (fact.domain.max === 'on' ? true : value <= fact.domain.max) && Number.isFinite(on)
  );
}

/** A single answer as the engine's value; undefined when it isn't one of this fact. */
function scalar(fact: Fact, answer: unknown): Known | undefined {
  switch (fact.type) {
    case 'boolean':
      return typeof answer === 'boolean' ? answer : undefined;
    case 'number':
      return typeof answer === 'number' && Number.isFinite(answer) ? answer : undefined;
    case 'date':
      return typeof answer === 'string' ? parseDay(answer) : undefined;
    case 'enum':
      return typeof answer === 'string' && fact.options?.includes(answer) ? answer : undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The household or a person with the answers as values, open ones hanging on their own instance. */
export function subjectOf(rules: Rules, on: number, id: string, index: number, answers: object): Subject {
  const entity = index < 0 ? 'household' : 'person';
  const given = flatten(answers as Record<string, unknown>);
  const values = new Array<Value | undefined>(rules.facts.length).fill(undefined);
  for (const name in given) {
    const fact = rules.named.get(`${entity}.${name}`);
    const answer = given[name];
    if (!fact || answer === undefined) continue;
    values[fact.index] = toValue(fact, answer as Answer, on, (index + 1) * rules.facts.length + fact.index);
  }
  return { subject: id, index, answers: values };
}

function toValue(fact: Fact, answer: Answer, on: number, instance: number): Value {
  if (typeof answer !== 'object') return scalar(fact, answer) ?? null;
  if ('one_of' in answer)
    return oneOf(
      answer.one_of.map((option) => scalar(fact, option) ?? null),
      [instance],
    );
  const whole = domain(fact, on, instance);
  const limits = isOpen(whole) && whole.open === 'interval' ? bounds(whole) : { min: 0, max: 0 };
  const min = scalar(fact, answer.min);
  const max = scalar(fact, answer.max);
  return interval(
    typeof min === 'number' ? min : limits.min,
    typeof max === 'number' ? max : Math.max(limits.max, typeof min === 'number' ? min : limits.min),
    [instance],
  );
}

/** What is left of a value, in the terms of a case file: dates as ISO days. */
export function remaining(value: Value, isDate: boolean): Remaining {
  const print = (x: Known): Known => (isDate && typeof x === 'number' && Number.isFinite(x) ? formatDay(x) : x);
  if (isKnown(value)) return print(value);
  if (isOpen(value) && value.open === 'interval') {
    return { min: print(value.min) as number, max: print(value.max) as number };
  }
  if (isOpen(value) && value.open === 'one-of') return { one_of: value.options.map(print) };
  return isList(value) || isSubject(value) || isStructure(value) ? null : null;
}

/** `household.income_per_head`, `people.grandmother.born` for an instance number. */
export function factName(rules: Rules, people: readonly Subject[], instance: number): string {
  const fact = rules.facts[instance % rules.facts.length]?.id ?? '';
  const person = people[Math.floor(instance / rules.facts.length) - 1];
  return person ? `people.${person.subject}.${fact.slice('person.'.length)}` : fact;
}

/** The case with one answer set, or taken back where `answer` is undefined. */
export function withAnswer(caseFile: CaseFile, name: string, answer: Answer | undefined): CaseFile {
  const [entity, ...rest] = name.split('.');
  if (entity === 'household') {
    return { ...caseFile, household: put(caseFile.household ?? {}, rest.join('.'), answer) };
  }
  const [id, ...fact] = rest;
  const people = caseFile.people.map((person) =>
    person.id === id ? { ...put(person, fact.join('.'), answer), id: person.id } : person,
  );
  return { ...caseFile, people };
}

function put(answers: Answers, name: string, answer: Answer | undefined): Answers {
  const { [name]: _, ...others } = answers;
  return answer === undefined ? others : { ...others, [name]: answer };
}
