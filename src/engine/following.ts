import type { CaseFile, PersonAnswers } from './assessment.ts';
import { answerAt } from './case.ts';
import { type Circumstances, enter, layOut } from './circumstances.ts';
import { evaluate } from './evaluate.ts';
import { factsIn } from './facts-in.ts';
import type { Rules } from './link.ts';
import type { MachineFact } from './machine/machine.ts';
import type { Fact } from './ruleset.ts';

/** A fact of a person that nobody needed to answer, as an answer about the household tells it. */
export interface Following {
  /** `people.son.registered_in_kaohsiung` */
  readonly name: string;
  readonly value: boolean | number | string;
}

/**
 * What an answer about the household tells of each person who hasn't answered: with nothing else known but who they are, it
 * is known with the answer and not without it.
 *
 * @example following(rules, caseFile, 'household.registered_here')
 */
export function following(rules: Rules, caseFile: CaseFile, answered: string): readonly Following[] {
  const key = answered.slice('household.'.length);
  const answer = caseFile.household?.[key];
  const told = answer === undefined ? [] : toldBy(rules.facts, answered);
  if (answer === undefined || told.length === 0) return [];
  const people = caseFile.people.map(({ id, relation, born }) => ({ id, relation, born }) as PersonAnswers);
  const bare = { on: caseFile.on, people };
  const alone = valuesOf(layOut(rules, { ...bare, household: { [key]: answer } }), told);
  const without = valuesOf(layOut(rules, bare), told);
  const all = valuesOf(layOut(rules, caseFile), told);
  return [...all].flatMap(([name, value]) =>
    alone.get(name) === value && !without.has(name) && answerAt(caseFile, name) === undefined ? [{ name, value }] : [],
  );
}

const toldFacts = new WeakMap<Rules['facts'], Map<string, readonly MachineFact[]>>();

/** The facts of a person that this one may tell. */
function toldBy(facts: Rules['facts'], answered: string): readonly MachineFact[] {
  const known = toldFacts.get(facts) ?? new Map<string, readonly MachineFact[]>();
  toldFacts.set(facts, known);
  const told =
    known.get(answered) ?? facts.filter((fact) => fact.entity === 'person' && mayFollow(facts, fact, answered));
  known.set(answered, told);
  return told;
}

/** Whether a fact is told by that one, or by a fact of the household that is. */
function mayFollow(facts: readonly MachineFact[], { derive }: Fact, answered: string): boolean {
  if (!derive) return false;
  const read = factsIn(derive, facts);
  return (
    read.has(answered) ||
    facts.some((fact) => fact.entity === 'household' && read.has(fact.id) && mayFollow(facts, fact, answered))
  );
}

/** Those of the facts that are known of each person, by name. */
function valuesOf(
  circumstances: Circumstances,
  facts: readonly MachineFact[],
): ReadonlyMap<string, Following['value']> {
  enter(circumstances);
  const people = circumstances.subjects.filter(({ index }) => index >= 0);
  return new Map(
    facts.flatMap((fact) =>
      people.flatMap((person) => {
        const { value } = evaluate(
          circumstances,
          { is: ['fact', fact.index, ['person']], type: fact.type },
          person.first,
        );
        if (value === null || typeof value === 'object') return [];
        return [[`people.${person.id}.${fact.id.slice('person.'.length)}`, value] as const];
      }),
    ),
  );
}
