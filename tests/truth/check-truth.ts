import { exactArithmetic, link, parseDay } from '../../src/engine/index.ts';
import { emitExact } from '../../src/rules-compiler/index.ts';
import { loadExact } from '../exact/load-exact.ts';
import { chance } from '../exact/random.ts';
import { partialCase } from './partial-case.ts';
import { DAY, smallRules } from './small-rules.ts';
import { holdAgainstCompletions, noTruthYet, type TruthCounts } from './truth.ts';

const CASES_A_RULE_SET = 20;
const SEED = 1;

/** Draws small rule sets and cases with gaps, always the same ones, and holds each result against all completions. */
export async function checkTruth(cases: number): Promise<TruthCounts> {
  const counts = noTruthYet();
  for (let seed = SEED; counts.cases < cases; seed++) {
    const draw = chance(seed);
    const ruleset = smallRules(draw);
    const { layout, exact } = await loadExact(emitExact(ruleset).source);
    const [programme] = exact(exactArithmetic).prepare(parseDay(DAY) ?? 0);
    if (!programme) throw new Error('nothing in force');
    const read = new Set([...layout.household, ...layout.person].map(({ id }) => id));
    const rules = link(ruleset);
    for (let i = 0; i < CASES_A_RULE_SET && counts.cases < cases; i++) {
      holdAgainstCompletions({ rules, layout, programme }, partialCase(ruleset, read, draw), counts);
    }
  }
  return counts;
}
