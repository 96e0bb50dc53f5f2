import { type CaseContents, now } from '../../platform/index.ts';
import { fromSaved, tabNote, toSaved, withoutSensitive } from './keeping.ts';
import { type OpenCase, openCase } from './open-case.ts';

/** Opens what was handed over as a case of its own; the one open before stays kept. */
export function openContents({
  name,
  case: answers,
  journey: { queue, notes, draft, ...journey },
}: CaseContents): void {
  tabNote.value = undefined;
  openCase.value = fromSaved({
    id: now(),
    savedAt: now(),
    ...(name !== undefined && { name }),
    case: answers,
    journey,
  });
}

/** What a case says, to hand it over; what staff noted about it stays here. */
export function contentsOf(of: OpenCase): CaseContents {
  const { case: answers, journey, name } = toSaved(of);
  const { queue, notes, ...way } = journey;
  return { case: answers, journey: way, ...(name !== undefined && { name }) };
}

/** Whether there are answers about violence and the like, which aren't handed over unless that is wished. */
export function hasSensitive(of: OpenCase): boolean {
  return countAnswers(contentsOf(withoutSensitive(of))) < countAnswers(contentsOf(of));
}

/** How many facts were answered, of the household and of everybody in it. */
export function countAnswers({ case: { household = {}, people } }: CaseContents): number {
  const counts = people.map(({ id, relation, ...answers }) => Object.keys(answers).length + Number(isTold(relation)));
  return counts.reduce((sum, count) => sum + count, Object.keys(household).length);
}

/** Nobody is asked who they are to themselves. */
function isTold(relation: unknown): boolean {
  return relation !== undefined && relation !== 'self';
}
