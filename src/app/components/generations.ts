import type { Answer, PersonAnswers } from '../../engine/index.ts';
import type { DateProblem, DateReading } from './date-draft.ts';

/** Who is of an older generation than oneself, and who of a younger one. */
const older: readonly unknown[] = ['parent', 'grandparent'];
const younger: readonly unknown[] = ['child', 'grandchild'];

/** A reading of somebody's birthday that the family knows can't be: a child is younger than its parent. */
export function withinGenerations(
  reading: DateReading,
  person: PersonAnswers,
  people: readonly PersonAnswers[],
): DateReading {
  const code = contradiction(reading, person, people);
  return code ? { kind: 'problem', problem: { code, field: 'year' } } : reading;
}

/** A reading of somebody's birthday that dates of their life know can't be; `names` are those of the dates. */
export function withinLife(reading: DateReading, person: PersonAnswers, names: readonly string[]): DateReading {
  const born = daysRead(reading);
  const isLater = names.some((name) => {
    const lived = daysOf(person[name]);
    return born !== undefined && lived !== undefined && born.min > lived.max;
  });
  return isLater ? { kind: 'problem', problem: { code: 'bornLater', field: 'year' } } : reading;
}

type Contradiction = Extract<DateProblem['code'], 'childOlder' | 'parentYounger'>;

function contradiction(
  reading: DateReading,
  person: PersonAnswers,
  people: readonly PersonAnswers[],
): Contradiction | undefined {
  const span = daysRead(reading);
  if (!span) return undefined;
  if (person.relation !== 'self') return conflict(person.relation, span, daysOf(selfOf(people)?.born));
  const found = people.map(({ relation, born: theirs }) => conflict(relation, daysOf(theirs), span));
  return found.find((code) => code !== undefined);
}

interface Days {
  readonly min: string;
  readonly max: string;
}

function conflict(relation: unknown, theirs: Days | undefined, own: Days | undefined): Contradiction | undefined {
  if (!theirs || !own) return undefined;
  if (younger.includes(relation) && theirs.max <= own.min) return 'childOlder';
  return older.includes(relation) && theirs.min >= own.max ? 'parentYounger' : undefined;
}

function daysRead(reading: DateReading): Days | undefined {
  return daysOf(reading.kind === 'day' ? reading.day : reading.kind === 'span' ? reading : undefined);
}

function daysOf(born: Answer | undefined): Days | undefined {
  if (typeof born === 'string') return { min: born, max: born };
  if (typeof born !== 'object' || !('min' in born)) return undefined;
  const { min, max } = born;
  return typeof min === 'string' && typeof max === 'string' ? { min, max } : undefined;
}

function selfOf(people: readonly PersonAnswers[]): PersonAnswers | undefined {
  return people.find(({ relation }) => relation === 'self');
}
