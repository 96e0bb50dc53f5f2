import { type Answer, type CaseFile, type Fact, formatDay, parseDay, type RuleSet } from '../../src/engine/index.ts';
import type { Chance } from '../exact/random.ts';
import type { Gap } from './completions.ts';
import { DAY } from './small-rules.ts';

type Scalar = boolean | number | string;

/** A case with gaps, the same case with something in each gap, and the gaps. */
export interface PartialCase {
  readonly partial: CaseFile;
  readonly whole: CaseFile;
  readonly gaps: readonly Gap[];
}

const MOST_COMPLETIONS = 600;

/**
 * Every fact answered, then some left open, or narrowed to a range or some options: mostly facts that the rules read, which
 * `read` names, and now and then one that they don't.
 */
export function partialCase(ruleset: RuleSet, read: ReadonlySet<string>, draw: Chance): PartialCase {
  const asked = ruleset.facts.filter((fact) => !fact.is);
  const people = ['me', 'you', 'kid'].slice(0, draw.whole(1, 3));
  const subjects = [...people, 'household'];
  const answers = new Map<string, Map<string, { whole: Scalar; partial: Answer | undefined }>>();
  for (const subject of subjects) {
    const own = asked.filter(({ entity }) => (entity === 'household') === (subject === 'household'));
    const drawn = own.map((fact) => {
      const whole = draw.pick(valuesOf(fact));
      return [fact.id, { whole, partial: whole as Answer | undefined }] as const;
    });
    answers.set(subject, new Map(drawn));
  }
  const self = answers.get('me')?.get('person.relation');
  if (self) self.whole = self.partial = 'self';
  const isRead = ({ id }: Fact): boolean => read.has(id);
  const gaps = openGaps(draw.maybe(0.9) ? asked.filter(isRead) : asked, subjects, answers, draw);
  const fileOf = (side: 'whole' | 'partial'): CaseFile => {
    const answersOf = (subject: string) =>
      Object.fromEntries(
        [...(answers.get(subject) ?? [])].flatMap(([id, given]) => {
          const answer = given[side];
          return answer === undefined ? [] : [[id.slice(id.indexOf('.') + 1), answer] as const];
        }),
      );
    return { on: DAY, household: answersOf('household'), people: people.map((id) => ({ ...answersOf(id), id })) };
  };
  return { partial: fileOf('partial'), whole: fileOf('whole'), gaps };
}

type Given = Map<string, Map<string, { whole: Scalar; partial: Answer | undefined }>>;

function openGaps(asked: readonly Fact[], subjects: readonly string[], answers: Given, draw: Chance): readonly Gap[] {
  const gaps: Gap[] = [];
  const wanted = draw.whole(1, 5);
  let total = 1;
  for (let tries = 0; tries < 20 && gaps.length < wanted; tries++) {
    const subject = draw.maybe(0.4) ? 'me' : draw.pick(subjects);
    const own = asked.filter(({ entity }) => (entity === 'household') === (subject === 'household'));
    if (own.length === 0) continue;
    const fact = draw.pick(own);
    if (fact.id === 'person.relation' && subject === 'me') continue;
    const given = answers.get(subject)?.get(fact.id);
    const name = `${subject === 'household' ? 'household' : `people.${subject}`}.${fact.id.slice(fact.id.indexOf('.') + 1)}`;
    if (!given || gaps.some((gap) => gap.name === name)) continue;
    const { answer, options } = opened(fact, draw);
    if (total * options.length > MOST_COMPLETIONS) continue;
    total *= options.length;
    given.partial = answer;
    gaps.push({ name, subject, fact: fact.id, options });
  }
  return gaps;
}

/** Nothing, or a narrower answer, with the values that it leaves. */
function opened(fact: Fact, draw: Chance): { answer: Answer | undefined; options: readonly Scalar[] } {
  const all = valuesOf(fact);
  if (fact.type === 'boolean' || draw.maybe(0.6)) return { answer: undefined, options: all };
  const from = draw.whole(0, all.length - 2);
  const options = all.slice(from, draw.whole(from + 1, all.length - 1) + 1);
  const [min, max] = [options[0] as number, options.at(-1) as number];
  return { answer: fact.type === 'enum' ? { one_of: options } : { min, max }, options };
}

function valuesOf({ type, options, domain }: Fact): readonly Scalar[] {
  if (type === 'boolean') return [false, true];
  if (type === 'enum') return options ?? [];
  const { min, max } = domain ?? { min: 0, max: 0 };
  const last = max === 'on' ? (parseDay(DAY) ?? 0) : max;
  const numbers = Array.from({ length: last - min + 1 }, (_, i) => min + i);
  return type === 'date' ? numbers.map(formatDay) : numbers;
}
