import type { RuleSet } from '../../src/engine/index.ts';
import { emitExact } from '../../src/rules-compiler/index.ts';
import { brotliKb, bundle } from './bundle.ts';
import { ON } from './household.ts';
import { rulesOn, subsetOf } from './subset.ts';

export interface Sizes {
  /** What it takes to read a case and assess it; and everything the engine shows. */
  readonly engine: number;
  readonly wholeEngine: number;
  /** Engine and the computed rules of one day, without words, sources and history. */
  readonly engineAndRules: number;
  readonly exactRules: number;
  /** Functions made from text, in the bundle and in emitted rules. */
  readonly evals: number;
}

export async function measureSizes(ruleset: RuleSet): Promise<Sizes> {
  const core = await bundle("export { assess, link, readCase } from './src/engine/index.ts';");
  const whole = await bundle("export * from './src/engine/index.ts';");
  const computed = subsetOf(rulesOn(ruleset, ON), ({ level }) => level !== 'referral');
  const rules = JSON.stringify(bareRules(computed));
  const exact = emitExact(computed).source;
  const evals = [core.code, whole.code, exact].join('\n').match(/\beval\(|\bnew Function\b/g)?.length ?? 0;
  core.remove();
  whole.remove();
  return {
    engine: core.brotliKb,
    wholeEngine: whole.brotliKb,
    engineAndRules: core.brotliKb + brotliKb(rules),
    exactRules: brotliKb(exact),
    evals,
  };
}

/** What deciding needs: of parameters the value of the day, of conditions and benefits no citations. */
function bareRules(ruleset: RuleSet): unknown {
  return {
    version: ruleset.version,
    facts: ruleset.facts,
    parameters: ruleset.parameters.map(({ id, unit, values, datedBy, cycle }) => {
      const inForce = values.filter(({ from }) => from <= ON).slice(datedBy ? 0 : -1);
      const bare = inForce.map(({ from, value, standing }) => ({ from, value, standing }));
      return { id, unit, values: bare, ...(datedBy && { datedBy }), ...(cycle && { cycle }) };
    }),
    benefits: ruleset.benefits.map(({ id, level, claimant, versions }) => ({
      id,
      level,
      claimant,
      versions: versions.map(({ from, to, conditions, amount }) => ({
        from,
        to,
        conditions: conditions.map(({ id: condition, test }) => ({ id: condition, test })),
        amount,
      })),
    })),
    exclusions: ruleset.exclusions,
  };
}
