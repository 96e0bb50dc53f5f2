import type { Fact, PersonAnswers } from '../../engine/index.ts';
import { rules } from '../state/assessment.ts';
import { readPath } from '../state/fact-path.ts';
import { dayLimits } from '../state/limits.ts';
import { openCase } from '../state/open-case.ts';
import { personOf } from '../state/people.ts';
import { type DateDraft, type DateReading, readDate } from './date-draft.ts';
import { withinGenerations, withinLife } from './generations.ts';

/** What the fields of a date question mean; what the rest of the case makes impossible is a mistake. */
export function readDateOf(path: string, fact: Fact, draft: DateDraft): DateReading {
  const id = readPath(path).person;
  const person = id === undefined ? undefined : personOf(openCase.value, id);
  const reading = readDate(draft, dayLimits(fact, person));
  return person && fact.id === 'person.born' ? asBirthOf(person, reading) : reading;
}

/** The birthday of somebody in the case, if their family and the dates of their life leave it possible. */
export function asBirthOf(person: PersonAnswers, reading: DateReading): DateReading {
  const ofLife = rules.value.ruleset.facts.filter(({ afterBirth }) => afterBirth).map(({ id }) => readPath(id).name);
  const among = withinGenerations(reading, person, openCase.value.people);
  return withinLife(among, person, ofLife);
}
