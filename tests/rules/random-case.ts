import { enter, layOut, nameAt } from '../../src/engine/circumstances.ts';
import { evaluate } from '../../src/engine/evaluate.ts';
import {
  type Answer,
  type CaseFile,
  type Fact,
  formatDay,
  type PersonAnswers,
  parseDay,
  type RuleSet,
  type Rules,
  withAnswer,
} from '../../src/engine/index.ts';

/** A small seeded generator (mulberry32): the same seed gives the same case on every machine. */
export function newRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const RELATIONS = ['self', 'spouse', 'child', 'child', 'parent', 'grandparent', 'grandchild', 'sibling', 'other'];
const FIRST_DAY = parseDay('2014-01-01') ?? 0;
const LAST_DAY = parseDay('2027-06-30') ?? 0;

type Random = () => number;

function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)] as T;
}

/** Round figures, figures beside round ones, and anything between: limits of the law are mostly round or multiples. */
function someNumber(random: Random, min: number, max: number): number {
  const scale = 10 ** Math.floor(random() * (Math.log10(max - min + 1) + 1));
  const raw = min + Math.floor(random() * Math.min(max - min + 1, scale));
  const rounded = random() < 0.4 ? Math.round(raw / 1000) * 1000 : raw;
  return Math.min(max, Math.max(min, rounded + Math.floor(random() * 3) - 1));
}

function answerOf(random: Random, fact: Fact, on: number): Answer {
  if (fact.type === 'boolean') return random() < 0.5;
  if (fact.type === 'enum') return pick(random, fact.options ?? ['none']);
  const domain = fact.domain ?? { min: 0, max: 100 };
  const max = domain.max === 'on' ? on : domain.max;
  if (fact.type === 'number') return someNumber(random, domain.min, max);
  return formatDay(Math.max(domain.min, max - someNumber(random, 0, max - domain.min)));
}

/**
 * A household in which every fact that would be asked is answered. Facts that follow from others (`derive`) are answered only
 * where they don't: an answer against what follows would be no completion of the case without it.
 */
export function randomCase(random: Random, rules: Rules): CaseFile {
  const on = FIRST_DAY + Math.floor(random() * (LAST_DAY - FIRST_DAY));
  const free = rules.facts.filter((fact) => !fact.is && !fact.derive);
  const answersOf = (entity: Fact['entity']): Record<string, Answer> =>
    Object.fromEntries(
      free
        .filter((fact) => fact.entity === entity)
        .map((fact) => [fact.id.slice(entity.length + 1), answerOf(random, fact, on)]),
    );
  const people = RELATIONS.slice(0, 1 + Math.floor(random() * 3)).map(
    (_, i): PersonAnswers => ({
      ...answersOf('person'),
      relation: i === 0 ? 'self' : pick(random, RELATIONS.slice(1)),
      id: `p${i}`,
    }),
  );
  let whole: CaseFile = { on: formatDay(on), household: answersOf('household'), people };
  for (let names = openDerived(rules, whole); names.length > 0; names = openDerived(rules, whole)) {
    for (const { name, fact } of names) whole = withAnswer(whole, name, answerOf(random, fact, on));
  }
  return whole;
}

/** Facts with a `derive` that came out null, so that they would be asked; those resting on other such facts come later. */
function openDerived(rules: Rules, caseFile: CaseFile): readonly { readonly name: string; readonly fact: Fact }[] {
  const circumstances = layOut(rules, caseFile);
  enter(circumstances);
  return circumstances.subjects.flatMap(({ index, first }) =>
    rules.facts
      .filter(({ derive, entity }) => derive && (entity === 'household') === index < 0)
      .filter((fact) => {
        if (circumstances.places.given[first + fact.index] === 1) return false;
        const { deps } = evaluate(circumstances, { is: ['fact', fact.index, ['person']], type: fact.type }, first);
        return deps.length === 1 && deps[0] === first + fact.index;
      })
      .map((fact) => ({ name: nameAt(circumstances, first + fact.index), fact })),
  );
}

/** The same household with some answers forgotten, and some only remembered as a range. */
export function forgetful(random: Random, ruleset: RuleSet, whole: CaseFile, share: number): CaseFile {
  const facts = new Map(ruleset.facts.map((fact) => [fact.id, fact]));
  const blur = (entity: string, answers: Readonly<Record<string, Answer>>): Record<string, Answer> =>
    Object.fromEntries(
      Object.entries(answers).flatMap(([name, answer]): [string, Answer][] => {
        const fact = facts.get(`${entity}.${name}`);
        if (!fact || random() > share) return [[name, answer]];
        return random() < 0.7 ? [] : [[name, around(random, fact, answer)]];
      }),
    );
  return {
    on: whole.on,
    household: blur('household', whole.household ?? {}),
    people: whole.people.map(({ id, ...answers }) => ({ ...blur('person', answers), id })),
  };
}

function around(random: Random, fact: Fact, answer: Answer): Answer {
  if (fact.type === 'number' && typeof answer === 'number') {
    const width = Math.floor(random() * 20000);
    return { min: Math.max(fact.domain?.min ?? 0, answer - width), max: answer + Math.floor(random() * 20000) };
  }
  if (fact.type === 'date' && typeof answer === 'string') {
    const day = parseDay(answer) ?? 0;
    return { min: formatDay(day - Math.floor(random() * 800)), max: formatDay(day + Math.floor(random() * 800)) };
  }
  if (fact.type === 'enum') return { one_of: [...new Set([String(answer), pick(random, fact.options ?? [])])] };
  return answer;
}
