import {
  type Benefit,
  type Expression,
  type Fact,
  type Parameter,
  parseDay,
  type RuleSet,
} from '../../src/engine/index.ts';
import type { Chance } from '../exact/random.ts';

/** The day of every case: just about some people's birthdays and anniversaries. */
export const DAY = '2020-06-01';
const ON = parseDay(DAY) ?? 0;
const YEAR_AGO = parseDay('2019-06-01') ?? 0;

const common = { effort: 1, topic: 'any' } as const;
const here: Expression = ['person'];

/** Every domain is so small that all ways to complete a case can be tried. */
const ASKED: readonly Fact[] = [
  { ...common, id: 'person.relation', entity: 'person', type: 'enum', options: ['self', 'spouse', 'child'] },
  { ...common, id: 'person.born', entity: 'person', type: 'date', domain: { min: YEAR_AGO - 2, max: YEAR_AGO + 2 } },
  { ...common, id: 'person.since', entity: 'person', type: 'date', domain: { min: ON - 33, max: ON - 29 } },
  { ...common, id: 'person.flag', entity: 'person', type: 'boolean' },
  { ...common, id: 'person.kind', entity: 'person', type: 'enum', options: ['a', 'b', 'c'] },
  { ...common, id: 'person.count', entity: 'person', type: 'number', domain: { min: 0, max: 3 } },
  { ...common, id: 'household.flag', entity: 'household', type: 'boolean' },
  { ...common, id: 'household.other', entity: 'household', type: 'boolean' },
  { ...common, id: 'household.kind', entity: 'household', type: 'enum', options: ['a', 'b', 'c'] },
  { ...common, id: 'household.income', entity: 'household', type: 'number', domain: { min: 0, max: 5 } },
  { ...common, id: 'household.assets', entity: 'household', type: 'number', domain: { min: 0, max: 4 } },
];

/** Answered in the citizen's place when nobody in the household can have it. */
const GUARDED: Fact = {
  ...common,
  id: 'person.guarded',
  entity: 'person',
  type: 'boolean',
  derive: [
    'if',
    ['=', ['fact', ASKED.findIndex(({ id }) => id === 'household.flag')], ['known', false]],
    ['known', false],
    ['known', null],
  ],
};

export const GUARD = { guard: 'household.flag', guarded: 'person.guarded' } as const;

const FACTS = [...ASKED, GUARDED];
const factsOf = (type: Fact['type'], entity: Fact['entity']): readonly number[] =>
  FACTS.flatMap((fact, index) => (fact.type === type && fact.entity === entity ? [index] : []));

const PARAMETERS: readonly Parameter[] = [
  { id: 'line', unit: 'count', reviewed: 0, values: [dated(0, 2)] },
  { id: 'rate', unit: 'count', reviewed: 0, values: [dated(0, 3), dated(ON - 100, 4)] },
  { id: 'by_start', unit: 'count', reviewed: 0, datedBy: ['fact', 2, here], values: [dated(0, 1), dated(ON - 31, 5)] },
];

function dated(from: number, value: number) {
  return { from, value, standing: 'official' as const, source: 'law' };
}

/** What an expression may speak of where it stands. */
interface Place {
  readonly draw: Chance;
  /** The claimant and loop variables, as owners of facts. */
  readonly people: readonly Expression[];
  readonly facts: readonly Fact[];
  readonly loops: number;
}

/** One benefit over few facts, drawn by chance: conditions, an amount, worked-out facts that both may read. */
export function smallRules(draw: Chance): RuleSet {
  const claimant = draw.maybe(0.7) ? 'person' : 'household';
  const place: Place = { draw, people: claimant === 'person' ? [here] : [], facts: FACTS, loops: 0 };
  const worked: readonly Fact[] = [
    { ...common, id: 'household.worked', entity: 'household', type: 'number', is: number({ ...place, people: [] }, 2) },
    { ...common, id: 'person.worked', entity: 'person', type: 'boolean', is: truth({ ...place, people: [here] }, 2) },
  ];
  const facts = [...FACTS, ...worked];
  const inside = { ...place, facts };
  const conditions = Array.from({ length: draw.whole(1, 3) }, (_, i) => ({
    id: `c${i}`,
    says: 'x',
    test: truth(inside, draw.whole(1, 3)),
  }));
  const amount = { unit: 'TWD/month', is: number(inside, draw.whole(0, 3)) };
  const benefit: Benefit = {
    id: 'benefit',
    category: 'family',
    level: 'computed',
    claimant,
    events: [],
    apply: { where: [], documents: [], documentsIf: [], phone: [] },
    law: [],
    notes: [],
    versions: [{ from: ON - 1000, to: ON + 1000, conditions, amount }],
  };
  return { version: 'small', facts, parameters: PARAMETERS, benefits: [benefit], exclusions: [] };
}

function truth(place: Place, depth: number): Expression {
  const { draw } = place;
  const deeper = (): Expression => truth(place, depth - 1);
  if (depth <= 0) return plainTruth(place);
  switch (draw.whole(0, 8)) {
    case 0:
    case 1:
      return ['and', deeper(), deeper()];
    case 2:
    case 3:
      return ['or', deeper(), deeper()];
    case 4:
      return ['not', deeper()];
    case 5:
      return ['if', deeper(), deeper(), deeper()];
    case 6:
      return place.loops > 0 ? comparison(place, depth) : quantified(place, depth);
    default:
      return comparison(place, depth);
  }
}

/** Figures are compared with figures; what they equal is a literal, as in rules about a first or second child. */
function comparison(place: Place, depth: number): Expression {
  const { draw } = place;
  if (draw.maybe(0.15)) return [draw.pick(['=', '!='] as const), fact(place, 'number'), ['known', draw.whole(0, 3)]];
  const operator = draw.pick(['<', '<=', '>', '>='] as const);
  return [operator, number(place, depth - 1), number(place, depth - 1)];
}

function quantified(place: Place, depth: number): Expression {
  return [place.draw.pick(['some', 'every'] as const), 0, people(place), truth(insideLoop(place), depth - 1)];
}

function insideLoop(place: Place): Place {
  return { ...place, people: [...place.people, ['local', 0]], loops: 1 };
}

function people({ draw, people: known }: Place): Expression {
  const [claimant] = known;
  if (!claimant || draw.maybe(0.4)) return ['people'];
  return [draw.pick(['parents', 'children', 'spouse', 'others'] as const), claimant];
}

function plainTruth(place: Place): Expression {
  const { draw } = place;
  if (draw.maybe(0.4)) return fact(place, 'boolean');
  const kind = fact(place, 'enum');
  const index = kind[1] as number;
  const options = place.facts[index]?.options ?? [];
  if (draw.maybe(0.3)) return ['one-of', kind, ['known', draw.pick(options)], ['known', draw.pick(options)]];
  return [draw.pick(['=', '!='] as const), kind, ['known', draw.pick(options)]];
}

/** A fact of the household, or of somebody that the place knows. */
function fact(place: Place, type: Fact['type']): Expression {
  const { draw, facts } = place;
  const has = (entity: string) => facts.flatMap((f, i) => (f.type === type && f.entity === entity ? [i] : []));
  const owners = place.people;
  if (owners.length === 0 || (factsOf(type, 'household').length > 0 && draw.maybe(0.5))) {
    const found = has('household');
    if (found.length > 0) return ['fact', draw.pick(found)];
  }
  const found = has('person');
  if (owners.length > 0 && found.length > 0) return ['fact', draw.pick(found), draw.pick(owners)];
  return ['known', type === 'boolean'];
}

function number(place: Place, depth: number): Expression {
  const { draw } = place;
  if (depth <= 0) return plainNumber(place);
  const deeper = (): Expression => number(place, depth - 1);
  switch (draw.whole(0, 9)) {
    case 0:
      return [draw.pick(['+', '-', '*'] as const), deeper(), deeper()];
    case 1:
      return [draw.pick(['min', 'max'] as const), deeper(), deeper()];
    case 2:
    case 3:
      return ['if', truth(place, depth - 1), deeper(), deeper()];
    case 4:
      return table(place, depth);
    case 5:
      return place.loops > 0 ? plainNumber(place) : listed(place, depth);
    case 6:
      return [draw.pick(['floor', 'ceiling', 'round half up'] as const), ['/', deeper(), ['known', 2]], ['known', 0]];
    case 7:
      return [draw.pick(['abs', 'negate'] as const), deeper()];
    default:
      return plainNumber(place);
  }
}

function table(place: Place, depth: number): Expression {
  const { draw } = place;
  const rows = Array.from(
    { length: draw.whole(1, 3) },
    () => [truth(place, depth - 1), number(place, depth - 1)] as const,
  );
  const closed = draw.maybe(0.7) ? [...rows, [['known', true], number(place, 0)] as const] : rows;
  return draw.maybe(0.8) ? ['table', 'first', closed] : ['table', 'collect-sum', rows];
}

function listed(place: Place, depth: number): Expression {
  const { draw } = place;
  const inside = insideLoop(place);
  const filtered: Expression = ['filter', 0, people(place), truth(inside, depth - 1)];
  if (draw.maybe(0.5)) return ['count', filtered];
  const mapped: Expression = ['for', 0, people(place), number(inside, depth - 1)];
  return [draw.pick(['sum', 'min', 'max'] as const), mapped];
}

function plainNumber(place: Place): Expression {
  const { draw } = place;
  const [owner] = place.people;
  const kind = draw.whole(0, 9);
  if (kind < 2) return ['known', draw.whole(0, 4)];
  if (kind === 2) return ['parameter', draw.whole(0, owner?.[0] === 'person' && place.people.length === 1 ? 2 : 1)];
  if (owner && kind === 3) return ['age', ['fact', 1, draw.pick(place.people)]];
  if (owner && kind === 4) return ['months-between', ['fact', 2, draw.pick(place.people)], ['on']];
  if (owner && kind === 5) return ['-', ['days-between', ['fact', 2, draw.pick(place.people)], ['on']], ['known', 30]];
  return fact(place, 'number');
}
