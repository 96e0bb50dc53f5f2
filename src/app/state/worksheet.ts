import { type FactValue, factValue } from '../../engine/index.ts';
import { caseFile, rules } from './assessment.ts';
import { withAnswer } from './fact-path.ts';
import { changeCase, openCase } from './open-case.ts';

/** Questions that the family's own figures can answer. */
const FROM_FAMILY = ['household.income_per_head', 'household.members_counted'] as const;
const SWITCH = 'household.work_out_income';

export function canBeWorkedOut(path: string): boolean {
  return FROM_FAMILY.some((one) => one === path);
}

export function isWorkingOut(): boolean {
  return openCase.value.household.work_out_income === true;
}

/** Uses the family's figures: what somebody filled in as the result gives way to them. */
export function workOut(): void {
  changeCase((before) =>
    FROM_FAMILY.reduce((of, path) => withAnswer(of, path, undefined), withAnswer(before, SWITCH, true)),
  );
}

export function stopWorkingOut(): void {
  changeCase((before) => withAnswer(before, SWITCH, undefined));
}

/** One person's line of the sum. */
export interface Line {
  readonly person: string;
  readonly counted: FactValue | undefined;
  readonly income: FactValue | undefined;
}

export interface Sum {
  readonly perHead: FactValue | undefined;
  readonly members: FactValue | undefined;
  readonly lines: readonly Line[];
}

/** How the average is worked out, person by person. */
export function sumOfFamily(): Sum {
  const find = (name: string): FactValue | undefined => factValue(rules.value, caseFile.value, name);
  return {
    perHead: find('household.income_per_head_worked_out'),
    members: find('household.members_counted_worked_out'),
    lines: caseFile.value.people.map(({ id }) => ({
      person: id,
      counted: find(`people.${id}.counted_for_assistance`),
      income: find(`people.${id}.counted_income`),
    })),
  };
}
