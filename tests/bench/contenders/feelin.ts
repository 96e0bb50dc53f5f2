import { evaluate } from 'feelin';
import { add } from '../add-up.ts';
import { type Contender, clear } from '../contender.ts';
import { flatFacts } from '../flat-facts.ts';
import { SIX_MONTHS_AGO, SIXTY_FIVE_YEARS_AGO, TWO_YEARS_AGO } from '../hand-written.ts';
import type { Household } from '../household.ts';

const ELDERLY = `sum(for p in people return
  if p.born <= ${SIXTY_FIVE_YEARS_AGO} and p.registered and p.lives_here and p.days_in_taiwan > 183
    and not(p.placed) and not(p.imprisoned)
    and (p.income <= 42425 or p.status != "none") and (p.income <= 39960 or p.status != "none")
    and (p.movable <= p.movable_limit or p.status != "none")
    and (p.property <= 6910000 or p.status != "none" or p.only_revalued)
  then (if p.income < 25455 or not(p.status in ("none", "mid_low")) then 8329 else 4164) else 0)`;

const CHILDCARE = `sum(for p in people return
  if p.born > ${TWO_YEARS_AGO} and p.registered and not(p.placed) and not(p.childcare in ("public", "quasi_public"))
  then (if p.birth_order = 1 then 5000 else if p.birth_order < 3 then 6000 else 7000) else 0)`;

const BIRTH = `sum(for p in people return
  if p.born >= ${SIX_MONTHS_AGO} and p.registered and p.months_settled >= 10 then 30000 else 0)`;

/** It reads each expression anew whenever it evaluates it: that is the only way it has. */
export function feelin(households: readonly Household[]): Contender {
  const all = households.map((household) => ({ people: flatFacts(household) }));
  const number = (expression: string, context: Record<string, unknown>): number => {
    const answer: unknown = evaluate(expression, context);
    return Number(typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer);
  };
  return {
    name: 'feelin',
    share: 20,
    run: (count, sums) => {
      clear(sums, count);
      all.slice(0, count).forEach((context, g) => {
        const due = {
          elderly: number(ELDERLY, context),
          childcare: number(CHILDCARE, context),
          birth: number(BIRTH, context),
        };
        add(due, g, sums);
      });
    },
  };
}
