import { assessOne, type CaseFile, link, type RuleSet, type Rules, readCase } from '../../engine/index.ts';
import type { BenefitFolder } from '../../rules-compiler/index.ts';
import { caseOf, type Expectation, problemsOf } from '../run-cases.ts';

/** One expectation of a case, ready to be asked of a changed rule set. */
export interface Trial {
  readonly caseFile: CaseFile;
  readonly expected: Expectation;
  /** The benefit of the folder that the case stands in. */
  readonly benefit: string;
}

/** What the cases of a folder expect and get now; those that fail already can't notice anything. Reads cases by all facts. */
export function trialsOf({ benefit, cases }: BenefitFolder, rules: Rules): readonly Trial[] {
  return (cases?.value.cases ?? []).flatMap((ruleCase) => {
    const reading = readCase(rules, caseOf(ruleCase, cases?.value.defaults?.[ruleCase.defaults ?? '']));
    if (!reading.ok) return [];
    const trials = ruleCase.expect.map(
      (expected): Trial => ({ caseFile: reading.case, expected, benefit: benefit.value.id }),
    );
    return trials.filter((trial) => isMet(trial, rules));
  });
}

function isMet({ caseFile, expected, benefit }: Trial, rules: Rules): boolean {
  const found = assessOne(rules, caseFile, expected.benefit ?? benefit, expected.claimant);
  return problemsOf(expected, found, { own: benefit, caseFile, rules }).length === 0;
}

/** Whether any expectation fails under a changed rule set. What noticed a change is asked first of the next one. */
export function newJury(trials: readonly Trial[]): (ruleset: RuleSet) => boolean {
  const queue = [...trials];
  return (ruleset) => {
    const rules = link(ruleset);
    const at = queue.findIndex((trial) => !holds(trial, rules));
    const [witness] = at < 0 ? [] : queue.splice(at, 1);
    if (witness) queue.unshift(witness);
    return at >= 0;
  };
}

/** A change that breaks the engine is noticed, too. */
function holds(trial: Trial, rules: Rules): boolean {
  try {
    return isMet(trial, rules);
  } catch {
    return false;
  }
}
