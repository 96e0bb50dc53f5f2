import type { CaseFile, RuleSet } from '../../src/engine/index.ts';
import type { Chance } from '../exact/random.ts';

/**
 * The case with one to four answers missing, any of the household's or of its people's: but none that the rules would then
 * work out by themselves, for the random answer taken away needn't have been the one they find.
 */
export function withGaps(one: CaseFile, { facts }: RuleSet, draw: Chance): CaseFile {
  const stays = new Set(facts.filter(({ derive }) => derive).map(({ id }) => id.slice(id.indexOf('.') + 1)));
  const household: Record<string, unknown> = { ...one.household };
  const people: Record<string, unknown>[] = one.people.map((person) => ({ ...person }));
  for (let left = draw.whole(1, 4); left > 0; left--) {
    const answers = draw.maybe(0.5) ? household : draw.pick(people);
    const names = Object.keys(answers).filter((name) => name !== 'id' && name !== 'relation' && !stays.has(name));
    if (names.length > 0) delete answers[draw.pick(names)];
  }
  return { on: one.on, household, people } as unknown as CaseFile;
}
