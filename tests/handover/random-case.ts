import { type Answer, type CaseFile, type Fact, formatDay, type RuleSet } from '../../src/engine/index.ts';
import type { CaseContents } from '../../src/platform/index.ts';
import type { Chance } from '../exact/random.ts';

export const mostPeople = 12;

/** A case as people leave it: some facts answered, some by a range or by what remains possible. `share` of 1 answers them all. */
export function randomContents(
  { facts, benefits }: RuleSet,
  draw: Chance,
  people: number,
  share: number,
): CaseContents {
  const asked = facts.filter((fact) => !fact.is);
  const answersOf = (entity: string): Record<string, Answer> =>
    Object.fromEntries(
      asked
        .filter((fact) => fact.entity === entity && draw.maybe(share))
        .map((fact) => [fact.id.slice(entity.length + 1), randomAnswer(fact, draw)]),
    );
  const caseFile: CaseFile = {
    on: formatDay(draw.whole(16_500, 20_700)),
    household: answersOf('household'),
    people: Array.from({ length: people }, (_, at) => {
      const answers = answersOf('person');
      const isSecondSelf = at > 0 && answers.relation === 'self';
      return { ...answers, ...(isSecondSelf && { relation: 'other' }), id: `p${at + 1}` };
    }),
  };
  const claim = () => `${draw.pick(benefits).id} p${draw.whole(1, people)}`;
  const passed = asked.filter(() => draw.maybe(share / 2)).map(({ id }) => id);
  return {
    case: caseFile,
    journey: { events: ['growing_old'], passed, ticked: [], added: [claim()], dropped: [claim()] },
  };
}

function randomAnswer(fact: Fact, draw: Chance): Answer {
  switch (fact.type) {
    case 'boolean':
      return draw.maybe(0.5);
    case 'enum':
      return draw.maybe(0.2) ? { one_of: (fact.options ?? []).slice(0, 3) } : draw.pick(fact.options ?? []);
    case 'date':
      return draw.maybe(0.2) ? { min: dayOf(fact, draw) } : dayOf(fact, draw);
    case 'number':
      return draw.maybe(0.2) ? { max: numberOf(fact, draw) } : numberOf(fact, draw);
  }
}

function dayOf({ domain }: Fact, draw: Chance): string {
  const last = typeof domain?.max === 'number' ? domain.max : 20_700;
  return formatDay(draw.whole(Math.max(domain?.min ?? 0, -20_000), last));
}

function numberOf({ domain }: Fact, draw: Chance): number {
  const min = domain?.min ?? 0;
  return draw.whole(min, typeof domain?.max === 'number' ? Math.min(domain.max, min + 5_000_000) : min + 100_000);
}
