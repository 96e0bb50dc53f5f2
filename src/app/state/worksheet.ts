import { type FactValue, factValues, type Remaining } from '../../engine/index.ts';
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
  /** Of the income, what nobody earns but the law takes for earned; undefined where that is nothing, or nobody knows yet. */
  readonly assumed: FactValue | undefined;
  /** The answers that say why somebody isn't counted. */
  readonly about: About;
}

/** What can leave a person out of the sum. */
export type About = Readonly<Record<(typeof ABOUT)[number] | 'spouse_applies', Remaining | undefined>>;

const ABOUT = ['counted_as_family', 'left_out_reason', 'imprisoned', 'nationality_status'] as const;

export interface Sum {
  readonly perHead: FactValue | undefined;
  readonly members: FactValue | undefined;
  readonly lines: readonly Line[];
}

/** How the average is worked out, person by person. */
export function sumOfFamily(): Sum {
  const { people } = caseFile.value;
  const of = (id: string): readonly string[] => [...OWN, ...ABOUT].map((name) => `people.${id}.${name}`);
  const names = [...OF_ALL, SPOUSE_APPLIES, ...people.flatMap(({ id }) => of(id))];
  const found = factValues(rules.value, caseFile.value, names);
  const find = (name: string): FactValue | undefined => found[names.indexOf(name)];
  const spouse_applies = find(SPOUSE_APPLIES)?.value;
  return {
    perHead: find(OF_ALL[0]),
    members: find(OF_ALL[1]),
    lines: people.map(({ id }) => {
      const own = (name: string): FactValue | undefined => find(`people.${id}.${name}`);
      const assumed = own(OWN[2]);
      return {
        person: id,
        counted: own(OWN[0]),
        income: own(OWN[1]),
        assumed: isSum(assumed?.value) ? assumed : undefined,
        about: { ...Object.fromEntries(ABOUT.map((name) => [name, own(name)?.value])), spouse_applies } as About,
      };
    }),
  };
}

const OF_ALL = ['household.income_per_head_worked_out', 'household.members_counted_worked_out'] as const;
const SPOUSE_APPLIES = 'household.spouse_applies';
const OWN = ['counted_for_assistance', 'counted_income', 'assumed_work_income'] as const;

function isSum(value: Remaining | undefined): boolean {
  return typeof value === 'number' && value > 0;
}
