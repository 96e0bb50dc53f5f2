import { LogicEngine } from 'json-logic-engine';
import { addUp } from '../add-up.ts';
import type { Contender } from '../contender.ts';
import { type FlatFacts, flatFacts } from '../flat-facts.ts';
import { SIX_MONTHS_AGO, SIXTY_FIVE_YEARS_AGO, TWO_YEARS_AGO } from '../hand-written.ts';
import type { Household } from '../household.ts';

const v = (name: keyof FlatFacts) => ({ var: name });
const isListed = { '!==': [v('status'), 'none'] };
const isLow = { and: [isListed, { '!==': [v('status'), 'mid_low'] }] };

const ELDERLY = {
  if: [
    {
      and: [
        { '<=': [v('born'), SIXTY_FIVE_YEARS_AGO] },
        v('registered'),
        v('lives_here'),
        { '>': [v('days_in_taiwan'), 183] },
        { '!': v('placed') },
        { '!': v('imprisoned') },
        { or: [{ '<=': [v('income'), 42425] }, isListed] },
        { or: [{ '<=': [v('income'), 39960] }, isListed] },
        { or: [{ '<=': [v('movable'), v('movable_limit')] }, isListed] },
        { or: [{ '<=': [v('property'), 6910000] }, isListed, v('only_revalued')] },
      ],
    },
    { if: [{ or: [{ '<': [v('income'), 25455] }, isLow] }, 8329, 4164] },
    0,
  ],
};

const CHILDCARE = {
  if: [
    {
      and: [
        { '>': [v('born'), TWO_YEARS_AGO] },
        v('registered'),
        { '!': v('placed') },
        { '!': { in: [v('childcare'), ['public', 'quasi_public']] } },
      ],
    },
    { if: [{ '===': [v('birth_order'), 1] }, 5000, { '<': [v('birth_order'), 3] }, 6000, 7000] },
    0,
  ],
};

const BIRTH = {
  if: [
    { and: [{ '>=': [v('born'), SIX_MONTHS_AGO] }, v('registered'), { '>=': [v('months_settled'), 10] }] },
    30000,
    0,
  ],
};

/** Its compiled form, the fastest it has; it makes functions from text, which our product never does. */
export function jsonLogic(households: readonly Household[]): Contender {
  const engine = new LogicEngine();
  const build = (rule: object) => engine.build(rule) as (facts: FlatFacts) => number;
  const [elderly, childcare, birth] = [build(ELDERLY), build(CHILDCARE), build(BIRTH)];
  const all = households.map(flatFacts);
  return {
    name: 'json-logic-engine',
    share: 10_000,
    run: (count, sums) => {
      const dueTo = (person: FlatFacts) => ({
        elderly: elderly(person),
        childcare: childcare(person),
        birth: birth(person),
      });
      addUp(all, count, dueTo, sums);
    },
  };
}
