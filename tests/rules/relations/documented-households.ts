import { casesOf } from '../../../src/cli/revision/results.ts';
import { type Answer, type CaseFile, type Fact, factValues, parseDay, readCase } from '../../../src/engine/index.ts';
import type { Chance } from '../../exact/random.ts';
import { type Neighbourhood, neighbourhoodOf, randomAnswer } from '../../exact/random-case.ts';
import { compiled, rules } from '../rules-under-test.ts';

type Answers = Record<string, Answer>;

/** A household of some `cases.yaml`, and the benefit whose law it stands beside a line of. */
export interface Documented {
  readonly benefit: string;
  readonly caseFile: CaseFile;
}

export const asked = rules.ruleset.facts.filter(({ is }) => !is);
export const keyOf = ({ id, entity }: Fact): string => id.slice(entity.length + 1);

let near: Neighbourhood | undefined;

/** Every household that stands beside the rules, as far as it is known there. */
export function documentedHouseholds(): readonly Documented[] {
  return [...casesOf(compiled).values()].flatMap(({ content, benefit }) => {
    const reading = readCase(rules, content);
    return reading.ok && reading.case.people.length > 0 ? [{ benefit, caseFile: reading.case }] : [];
  });
}

/** The same household with every question answered: as it follows from what is known, else as chance has it. */
export function filledIn(caseFile: CaseFile, draw: Chance): CaseFile {
  near ??= neighbourhoodOf(rules.ruleset);
  const on = parseDay(caseFile.on) ?? 0;
  const household: Answers = { ...caseFile.household };
  const people = caseFile.people.map((person): Answers => ({ ...person }));
  const open = asked.flatMap((fact) =>
    (fact.entity === 'household' ? [household] : people)
      .filter((answers) => isOpen(answers[keyOf(fact)]))
      .map((answers) => ({ fact, answers })),
  );
  const names = open.map(({ fact, answers }) =>
    fact.entity === 'household' ? fact.id : `people.${String(answers.id)}.${keyOf(fact)}`,
  );
  const found = factValues(rules, caseFile, names);
  open.forEach(({ fact, answers }, i) => {
    const value = found[i];
    const isSettled = value?.missing.length === 0 && typeof value.value !== 'object';
    answers[keyOf(fact)] = isSettled ? (value.value as Answer) : randomAnswer(fact, near as Neighbourhood, on, draw);
  });
  return { on: caseFile.on, household, people: people as unknown as CaseFile['people'] };
}

function isOpen(answer: Answer | undefined): boolean {
  return answer === undefined || typeof answer === 'object';
}
