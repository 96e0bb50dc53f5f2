import { computed } from '@preact/signals';
import { type Fact, type Following, following } from '../../engine/index.ts';
import { caseFile, rules } from './assessment.ts';
import { factAt } from './question.ts';

/** What an answer about the whole family says of each person, where nobody answered for that person. */
export function followersOf(path: string): readonly Following[] {
  return followers.value.get(path) ?? [];
}

const followers = computed((): ReadonlyMap<string, readonly Following[]> => {
  const { household = {}, people } = caseFile.value;
  if (people.length < 2) return new Map();
  const answered = Object.keys(household).map((name) => `household.${name}`);
  return new Map(answered.map((path) => [path, telling(path)]));
});

/** What nobody has needn't be said of each. */
function telling(path: string): readonly Following[] {
  return following(rules.value, caseFile.value, path).filter(({ name, value }) => !isNothing(factAt(name), value));
}

function isNothing(fact: Fact | undefined, value: Following['value']): boolean {
  return value === false || value === fact?.options?.[0] || value === fact?.domain?.min;
}
