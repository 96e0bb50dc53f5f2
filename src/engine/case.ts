import type { Answer, Answers, CaseFile } from './assessment.ts';
import { parseDay } from './calendar.ts';
import type { Rules } from './link.ts';
import type { Fact } from './ruleset.ts';
import { splitName } from './target.ts';
import type { Known } from './value.ts';

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
    | 'same-id'
    | 'second-self';
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
  if (!(raw.preferred === undefined || isClaims(raw.preferred))) report('bad-value', 'preferred');
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, case: { ...raw, people: (people as Record<string, unknown>[]).map(flatten) } as unknown as CaseFile };
}

function isClaims(raw: unknown): boolean {
  const isClaim = (one: unknown) =>
    isRecord(one) && typeof one.benefit === 'string' && typeof one.claimant === 'string';
  return Array.isArray(raw) && raw.every(isClaim);
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
    const { id, ...answers } = person;
    if (typeof id !== 'string' || id === '') report('no-id', path, typeof id === 'number' ? { found: id } : {});
    else if (id === 'household' || ids.has(id)) report('same-id', path, { id });
    ids.add(id);
    checkAnswers(rules, 'person', answers, on, path, report);
  });
  // Everybody's relation is to one person: with two of them nobody could tell whose child a child is.
  const selves = people.flatMap((person, i) => (isRecord(person) && person.relation === 'self' ? [i] : []));
  for (const i of selves.slice(1)) report('second-self', `people.${i}.relation`);
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
export function flatten(answers: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
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
    if (value === undefined) report('bad-value', path, { found: written(answer), expected: fact.type });
    else if (typeof value === 'number' && !isWithin(fact, value, on))
      report('out-of-range', path, { found: String(answer) });
  }
}

function written(answer: unknown): string {
  return typeof answer === 'object' ? JSON.stringify(answer) : String(answer);
}

function isWithin(fact: Fact, value: number, on: number): boolean {
  if (!fact.domain) return true;
  // A day after `on` is fine: the case may be looked at as of an earlier date.
  return (
    value >= fact.domain.min && (fact.domain.max === 'on' ? true : value <= fact.domain.max) && Number.isFinite(on)
  );
}

/** A single answer as the engine's value; undefined when it isn't one of this fact. */
export function scalar(fact: Fact, answer: unknown): Known | undefined {
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

/** What was answered: `household.x` or `people.<id>.x`. */
export function answerAt({ household, people }: CaseFile, name: string): Answer | undefined {
  const { subject, fact } = splitName(name);
  const answers = subject === 'household' ? household : people.find(({ id }) => id === subject);
  return answers?.[fact.slice(fact.indexOf('.') + 1)];
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
