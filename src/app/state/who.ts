import type { PersonAnswers } from '../../engine/index.ts';
import { type Key, pageWording, type Wording } from '../../platform/index.ts';
import { ageOf } from './age.ts';
import { openCase } from './open-case.ts';

const relations = ['self', 'spouse', 'child', 'parent', 'grandparent', 'grandchild', 'sibling', 'other'] as const;
const withSexes = ['child', 'parent', 'grandparent', 'grandchild'] as const;

/** What a person of the case is called: "you", "son", "child 2"; nobody has a name here. */
export function whoText(
  id: string,
  words: Wording = pageWording(),
  people: readonly PersonAnswers[] = openCase.value.people,
): string {
  const person = people.find((one) => one.id === id);
  if (!person) return words.t('people.family');
  const name = plainName(person, words);
  const alike = people.filter((one) => plainName(one, words) === name);
  if (alike.length === 1) return name;
  return words.t('people.numbered', { who: name, n: alike.indexOf(person) + 1 });
}

/** Several people, each named once. */
export function whoTexts(ids: readonly string[], words: Wording = pageWording()): string {
  return [...new Set(ids)].map((id) => whoText(id, words)).join(words.t('common.lists.between'));
}

function plainName({ relation, sex }: PersonAnswers, { t: say }: Wording): string {
  const known = relations.find((one) => one === relation);
  if (!known) return say('people.who.unknown');
  return say(sexedKey(known, sex) ?? `people.who.${known}`);
}

function sexedKey(relation: (typeof relations)[number], sex: unknown): Key | undefined {
  const sexed = withSexes.find((one) => one === relation);
  if (!sexed || (sex !== 'male' && sex !== 'female')) return undefined;
  return `people.who.${sexed}_${sex}`;
}

/** How old a person is on a day, in words; months below two years. Empty while the birth isn't known. */
export function ageText({ born }: PersonAnswers, on: string, { t, format }: Wording = pageWording()): string {
  const age = ageOf(born, on);
  if (!age) return '';
  if (age.max < 0) return t('people.notYetBorn');
  if (age.months !== undefined && age.months < 24) return t('people.ageMonths', { n: age.months, count: age.months });
  return format.range({ min: Math.max(0, age.min), max: age.max }, 'age');
}
