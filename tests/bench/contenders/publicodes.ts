import Engine from 'publicodes';
import { addUp } from '../add-up.ts';
import type { Contender } from '../contender.ts';
import { type FlatFacts, flatFacts } from '../flat-facts.ts';
import { SIX_MONTHS_AGO, SIXTY_FIVE_YEARS_AGO, TWO_YEARS_AGO } from '../hand-written.ts';
import type { Household } from '../household.ts';

const listed = "status != 'none'";

const RULES = {
  born: null,
  registered: null,
  lives_here: null,
  days_in_taiwan: null,
  placed: null,
  imprisoned: null,
  birth_order: null,
  childcare: null,
  months_settled: null,
  income: null,
  movable_limit: null,
  movable: null,
  property: null,
  only_revalued: null,
  status: null,
  elderly_holds: {
    'toutes ces conditions': [
      `born <= ${SIXTY_FIVE_YEARS_AGO}`,
      'registered',
      'lives_here',
      'days_in_taiwan > 183',
      'placed = non',
      'imprisoned = non',
      { 'une de ces conditions': ['income <= 42425', listed] },
      { 'une de ces conditions': ['income <= 39960', listed] },
      { 'une de ces conditions': ['movable <= movable_limit', listed] },
      { 'une de ces conditions': ['property <= 6910000', listed, 'only_revalued'] },
    ],
  },
  elderly_first_tier: {
    'une de ces conditions': ['income < 25455', { 'toutes ces conditions': [listed, "status != 'mid_low'"] }],
  },
  elderly: {
    variations: [{ si: 'elderly_holds = non', alors: 0 }, { si: 'elderly_first_tier', alors: 8329 }, { sinon: 4164 }],
  },
  childcare_holds: {
    'toutes ces conditions': [
      `born > ${TWO_YEARS_AGO}`,
      'registered',
      'placed = non',
      "childcare != 'public'",
      "childcare != 'quasi_public'",
    ],
  },
  childcare_due: {
    variations: [
      { si: 'childcare_holds = non', alors: 0 },
      { si: 'birth_order = 1', alors: 5000 },
      { si: 'birth_order < 3', alors: 6000 },
      { sinon: 7000 },
    ],
  },
  birth: {
    variations: [
      {
        si: { 'toutes ces conditions': [`born >= ${SIX_MONTHS_AGO}`, 'registered', 'months_settled >= 10'] },
        alors: 30000,
      },
      { sinon: 0 },
    ],
  },
};

/** Its rules are read once; a person is a situation. */
export function publicodes(households: readonly Household[]): Contender {
  const engine = new Engine(RULES);
  const all = households.map((household) => flatFacts(household).map(situationOf));
  const number = (rule: string): number => Number(engine.evaluate(rule).nodeValue);
  return {
    name: 'publicodes',
    share: 20,
    run: (count, sums) => {
      const dueTo = (situation: Record<string, string | number>) => {
        engine.setSituation(situation);
        return { elderly: number('elderly'), childcare: number('childcare_due'), birth: number('birth') };
      };
      addUp(all, count, dueTo, sums);
    },
  };
}

function situationOf(person: FlatFacts): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(person).map(([name, value]) => {
      if (typeof value === 'boolean') return [name, value ? 'oui' : 'non'];
      return [name, typeof value === 'string' ? `'${value}'` : value];
    }),
  );
}
