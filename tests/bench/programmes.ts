import { type ExactModule, link, type RuleSet, type Rules } from '../../src/engine/index.ts';
import { compileRules, emitExact } from '../../src/rules-compiler/index.ts';
import { loadExact } from '../exact/load-exact.ts';
import { ON } from './household.ts';
import { rulesOn, subsetOf } from './subset.ts';

export const PROGRAMMES = {
  elderly: 'elderly_living_allowance',
  childcare: 'childcare_allowance',
  birth: 'birth_grant',
} as const;

/** The three programmes of the day, and all of them of any day. */
export interface Compiled {
  readonly whole: RuleSet;
  readonly three: RuleSet;
  readonly rules: Rules;
  readonly module: ExactModule;
}

export async function compileProgrammes(): Promise<Compiled> {
  const whole = compileRules('rules').ruleset;
  const wanted = new Set<string>(Object.values(PROGRAMMES));
  const three = subsetOf(rulesOn(whole, ON), ({ id }) => wanted.has(id));
  return { whole, three, rules: link(three), module: await loadExact(emitExact(three).source) };
}
