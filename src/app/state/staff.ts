import type { PersonAnswers } from '../../engine/index.ts';
import { chineseWording, type Key, type Wording } from '../../platform/index.ts';
import { openCase } from './open-case.ts';
import { ageText, whoText } from './who.ts';

/** The language of whoever serves; the page's own language is that of the person in front. */
export function staff(): Wording {
  return chineseWording();
}

/** A text in the language of whoever serves. */
export function t(key: Key, values?: Readonly<Record<string, string | number>>): string {
  return staff().t(key, values);
}

/** What staff call somebody of a case, the open one unless told otherwise: nobody here is "you". */
export function staffWho(id: string, people: readonly PersonAnswers[] = openCase.value.people): string {
  const isSelf = people.find((person) => person.id === id)?.relation === 'self';
  return isSelf ? t('counter.self') : whoText(id, staff(), people);
}

/** The same with the age; apart from a number that tells children from each other. */
export function staffWhoAged(person: PersonAnswers, on: string, people?: readonly PersonAnswers[]): string {
  const who = staffWho(person.id, people);
  const age = ageText(person, on, staff());
  return age ? t('counter.aged', { who, age }) : who;
}
