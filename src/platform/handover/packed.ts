import type { Answer, PersonAnswers } from '../../engine/index.ts';
import { type CaseContents, isFactName, readContents } from '../outside/case-schema.ts';

/** A case with the name of each person's fact said once: that is most of its length. */
interface Packed {
  readonly on: string;
  readonly household?: unknown;
  readonly journey: unknown;
  /** Names of the facts that somebody answered. */
  readonly facts: readonly string[];
  /** Per person the id, then the answer to each fact, null where there is none. */
  readonly people: readonly (readonly unknown[])[];
}

export function pack({ case: { on, household, people }, journey }: CaseContents): Packed {
  const facts = [...new Set(people.flatMap((person) => Object.keys(person)))].filter((name) => name !== 'id');
  return {
    on,
    ...(household && { household }),
    journey,
    facts,
    people: people.map((person) => [person.id, ...facts.map((name) => person[name] ?? null)]),
  };
}

/** The case, checked as everything from outside is; undefined when it isn't one. */
export function unpack(packed: unknown): CaseContents | undefined {
  const { on, household, journey, facts, people } = (packed ?? {}) as Partial<Packed>;
  if (!Array.isArray(facts) || !facts.every(isFactName) || !Array.isArray(people) || !people.every(Array.isArray))
    return undefined;
  return readContents({ case: { on, household, people: people.map((row) => personOf(row, facts)) }, journey });
}

function personOf([id, ...answers]: readonly unknown[], facts: readonly string[]): PersonAnswers {
  const given = facts.flatMap((name, at): [string, Answer][] =>
    answers[at] === null || answers[at] === undefined ? [] : [[name, answers[at] as Answer]],
  );
  return { ...Object.fromEntries(given), id: id as string };
}
