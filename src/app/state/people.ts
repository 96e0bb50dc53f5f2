import type { PersonAnswers } from '../../engine/index.ts';
import type { OpenCase } from './open-case.ts';

/** The case with one more person, of whom nothing is known but the id. */
export function withPerson(of: OpenCase): { readonly changed: OpenCase; readonly id: string } {
  const taken = new Set(of.people.map((person) => person.id));
  let n = of.people.length + 1;
  while (taken.has(`p${n}`)) n += 1;
  const id = `p${n}`;
  return { changed: { ...of, people: [...of.people, { id }] }, id };
}

/** The case without a person; their questions are forgotten too. */
export function withoutPerson(of: OpenCase, id: string): OpenCase {
  return {
    ...of,
    people: of.people.filter((person) => person.id !== id),
    passed: of.passed.filter((path) => !path.startsWith(`people.${id}.`)),
  };
}

export function personOf(of: OpenCase, id: string): PersonAnswers | undefined {
  return of.people.find((person) => person.id === id);
}
