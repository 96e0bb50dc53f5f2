import type { Answer, Answers, PersonAnswers } from '../../engine/index.ts';
import type { OpenCase } from './open-case.ts';

/** A fact of one person or of the household, as the engine names it: `people.p1.born`, `household.real_property`. */
export interface FactPath {
  /** Person id; absent for the household. */
  readonly person?: string;
  /** The key among the answers: `born`, `real_property`. */
  readonly name: string;
  /** The id in the rule set: `person.born`. */
  readonly fact: string;
}

export function readPath(path: string): FactPath {
  const known = read.get(path) ?? split(path);
  read.set(path, known);
  return known;
}

/** Every answer has each path of the case read several times over. */
const read = new Map<string, FactPath>();

function split(path: string): FactPath {
  const [entity = '', ...rest] = path.split('.');
  if (entity !== 'people') return { name: rest.join('.'), fact: path };
  const [person = '', ...name] = rest;
  return { person, name: name.join('.'), fact: `person.${name.join('.')}` };
}

export function answerAt(of: OpenCase, path: string): Answer | undefined {
  const { person, name } = readPath(path);
  const answers: Answers | undefined = person === undefined ? of.household : of.people.find(({ id }) => id === person);
  return answers?.[name];
}

/** The case with an answer put in, or taken out when there is none. */
export function withAnswer(of: OpenCase, path: string, answer: Answer | undefined): OpenCase {
  if (answerAt(of, path) === answer) return of;
  const { person, name } = readPath(path);
  if (person === undefined) return { ...of, household: put(of.household, name, answer) };
  const people = of.people.map((one) => (one.id === person ? putInPerson(one, name, answer) : one));
  return { ...of, people };
}

/** The case with a question gone past, answered or not. */
export function withPassed(of: OpenCase, path: string): OpenCase {
  return of.passed.includes(path) ? of : { ...of, passed: [...of.passed, path] };
}

/** All that is answered: what was asked in the order it was, then what came with the case some other way. */
export function answeredPaths(of: OpenCase): readonly string[] {
  const held = [
    ...of.people.flatMap(({ id, ...answers }) =>
      Object.keys(answers)
        .filter((name) => name !== 'relation' || answers[name] !== 'self')
        .map((name) => `people.${id}.${name}`),
    ),
    ...Object.keys(of.household).map((name) => `household.${name}`),
  ];
  return [...new Set([...of.passed.filter((path) => held.includes(path)), ...held])];
}

function putInPerson({ id, ...answers }: PersonAnswers, name: string, answer: Answer | undefined): PersonAnswers {
  return { ...put(answers, name, answer), id };
}

function put(answers: Answers, name: string, answer: Answer | undefined): Answers {
  const { [name]: _, ...others } = answers;
  return answer === undefined ? others : { ...others, [name]: answer };
}
