import { Engine, type NestedCondition } from 'json-rules-engine';
import { add } from '../add-up.ts';
import { type Contender, clear } from '../contender.ts';
import { type FlatFacts, flatFacts } from '../flat-facts.ts';
import { type Due, SIX_MONTHS_AGO, SIXTY_FIVE_YEARS_AGO, TWO_YEARS_AGO } from '../hand-written.ts';
import type { Household } from '../household.ts';

type Operator =
  | 'lessThan'
  | 'lessThanInclusive'
  | 'greaterThan'
  | 'greaterThanInclusive'
  | 'equal'
  | 'notEqual'
  | 'notIn';

const is = (fact: keyof FlatFacts, operator: Operator, value: unknown): NestedCondition => ({ fact, operator, value });
const holds = (fact: keyof FlatFacts): NestedCondition => is(fact, 'equal', true);
const fails = (fact: keyof FlatFacts): NestedCondition => is(fact, 'equal', false);
const isListed = is('status', 'notEqual', 'none');
const isLow: NestedCondition = is('status', 'notIn', ['none', 'mid_low']);

const ELDER: readonly NestedCondition[] = [
  is('born', 'lessThanInclusive', SIXTY_FIVE_YEARS_AGO),
  holds('registered'),
  holds('lives_here'),
  is('days_in_taiwan', 'greaterThan', 183),
  fails('placed'),
  fails('imprisoned'),
  { any: [is('income', 'lessThanInclusive', 42425), isListed] },
  { any: [is('income', 'lessThanInclusive', 39960), isListed] },
  { any: [is('movable', 'lessThanInclusive', { fact: 'movable_limit' }), isListed] },
  { any: [is('property', 'lessThanInclusive', 6910000), isListed, holds('only_revalued')] },
];

const SMALL_CHILD: readonly NestedCondition[] = [
  is('born', 'greaterThan', TWO_YEARS_AGO),
  holds('registered'),
  fails('placed'),
  is('childcare', 'notIn', ['public', 'quasi_public']),
];

const NEWBORN: readonly NestedCondition[] = [
  is('born', 'greaterThanInclusive', SIX_MONTHS_AGO),
  holds('registered'),
  is('months_settled', 'greaterThanInclusive', 10),
];

const RULES: readonly (readonly [keyof Due, number, readonly NestedCondition[]])[] = [
  ['elderly', 8329, [...ELDER, { any: [is('income', 'lessThan', 25455), isLow] }]],
  ['elderly', 4164, [...ELDER, is('income', 'greaterThanInclusive', 25455), { not: isLow }]],
  ['childcare', 5000, [...SMALL_CHILD, is('birth_order', 'equal', 1)]],
  ['childcare', 6000, [...SMALL_CHILD, is('birth_order', 'equal', 2)]],
  ['childcare', 7000, [...SMALL_CHILD, is('birth_order', 'greaterThan', 2)]],
  ['birth', 30000, NEWBORN],
];

export function jsonRules(households: readonly Household[]): Contender {
  const engine = new Engine(
    RULES.map(([programme, amount, all]) => ({
      conditions: { all: [...all] },
      event: { type: programme, params: { amount } },
    })),
  );
  const all = households.map(flatFacts);
  return {
    name: 'json-rules-engine',
    share: 100,
    run: async (count, sums) => {
      clear(sums, count);
      for (const [g, people] of all.slice(0, count).entries()) {
        const due: Due = { elderly: 0, childcare: 0, birth: 0 };
        for (const person of people) {
          const { events } = await engine.run(person);
          for (const { type, params } of events) due[type as keyof Due] += Number(params?.amount);
        }
        add(due, g, sums);
      }
    },
  };
}
