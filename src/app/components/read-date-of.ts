import type { Fact } from '../../engine/index.ts';
import { readPath } from '../state/fact-path.ts';
import { dayLimits } from '../state/limits.ts';
import { openCase } from '../state/open-case.ts';
import { personOf } from '../state/people.ts';
import { type DateDraft, type DateReading, readDate } from './date-draft.ts';
import { withinGenerations } from './generations.ts';

/** What the fields of a date question mean; what the rest of the case makes impossible is a mistake. */
export function readDateOf(path: string, fact: Fact, draft: DateDraft): DateReading {
  const id = readPath(path).person;
  const person = id === undefined ? undefined : personOf(openCase.value, id);
  const reading = readDate(draft, dayLimits(fact, person));
  if (!person || fact.id !== 'person.born') return reading;
  return withinGenerations(reading, person, openCase.value.people);
}
