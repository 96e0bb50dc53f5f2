import {
  assess,
  assessOne,
  type Benefit,
  type CaseFile,
  type Condition,
  type Entitlement,
  nearMisses,
  type Path,
  papersOf,
  parseDay,
  paths,
  type Rules,
  versionOn,
} from '../engine/index.ts';
import type { Command, Options } from './command.ts';
import { readCaseFile, readyRules } from './command.ts';
import { noBenefit } from './no-benefit.ts';
import { renderPath } from './render-assessment.ts';
import { renderExplanation, renderReferral } from './render-explanation.ts';
import { UsageError } from './usage-error.ts';
import { wordsOf } from './words.ts';

/** `explain BENEFIT CASE.yaml [--on DATE] [--claimant ID]`: each condition with value, limit, verdict, paragraph; near misses; papers. */
export const explainCommand: Command = ([id, file], options, output) => {
  if (!id) throw new UsageError('usage.noBenefit');
  const ready = readyRules(options, output);
  const caseFile = ready && readCaseFile(file, ready.rules, options, output);
  if (!ready || !caseFile) return 1;
  const benefit = ready.rules.ruleset.benefits.find((candidate) => candidate.id === id);
  if (!benefit) throw noBenefit(id, ready.rules);
  const words = wordsOf(ready.compiled, options.lang);
  const conditions = versionOn(benefit, parseDay(caseFile.on) ?? 0)?.conditions ?? [];
  const explained = claimantsOf(benefit, caseFile, options).map((claimant) => {
    const found = assessOne(ready.rules, caseFile, id, claimant);
    if (!found) throw noClaimant(claimant, benefit, caseFile);
    const papers = papersOf(ready.rules, caseFile, [{ benefit: id, claimant }]);
    return { found, misses: nearMisses(ready.rules, caseFile, id, claimant), papers };
  });
  if (options.json) {
    const entries = explained.map(({ found, misses, papers }) => ({
      ...asData(found, conditions),
      near_misses: misses,
      papers,
    }));
    output.print(JSON.stringify(entries, null, 2));
    return 0;
  }
  const isReferral = benefit.level === 'referral';
  const explanations = explained.map(({ found, misses, papers }) =>
    renderExplanation(conditions, found, misses, papers, words),
  );
  const referral = (): string => renderReferral(benefit, papersOf(ready.rules, caseFile, [{ benefit: id }]), words);
  const ways = waysTo(benefit, ready.rules, caseFile).map((path) => renderPath(path, words));
  output.print([...(isReferral ? [referral()] : explanations), ...ways].join('\n\n'));
  return 0;
};

function claimantsOf(benefit: Benefit, caseFile: CaseFile, { claimant }: Pick<Options, 'claimant'>): readonly string[] {
  if (claimant !== undefined) return [claimant];
  return benefit.claimant === 'household' ? ['household'] : caseFile.people.map((person) => person.id);
}

function noClaimant(claimant: string, benefit: Benefit, caseFile: CaseFile): UsageError {
  const everyone = claimantsOf(benefit, caseFile, {}).join(', ');
  return new UsageError('usage.claimant', { claimant, id: benefit.id, everyone });
}

/** Ways that lead to a benefit, or through it. */
function waysTo({ id }: Benefit, rules: Rules, caseFile: CaseFile): readonly Path[] {
  return paths(rules, caseFile, assess(rules, caseFile)).filter(
    ({ through, opens }) => through.benefit === id || opens.some((one) => one.benefit === id),
  );
}

/** With what is only worked out when it is asked for; of each condition also its sentence and paragraph. */
function asData(found: Entitlement, conditions: readonly Condition[]): object {
  const plain = JSON.parse(JSON.stringify(found)) as Entitlement;
  const cited = plain.conditions.map((result) => {
    const { says, basis } = conditions.find(({ id }) => id === result.id) ?? {};
    return { ...result, says, basis };
  });
  return { ...plain, conditions: cited };
}
