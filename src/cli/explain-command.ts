import { assess, assessOne, paths } from '../engine/index.ts';
import type { Command } from './command.ts';
import { readCaseFile, readyRules, UsageError } from './command.ts';
import { renderExplanation, renderPath } from './render.ts';
import { wordsOf } from './words.ts';

/** `explain BENEFIT CASE.yaml [--on DATE] [--claimant ID]`: each condition with value, limit, verdict and paragraph. */
export const explainCommand: Command = ([id, file], options, output) => {
  if (!id) throw new UsageError('which benefit?');
  const ready = readyRules(options, output);
  const caseFile = ready && readCaseFile(file, ready.rules, options, output);
  if (!ready || !caseFile) return 1;
  const benefit = ready.rules.ruleset.benefits.find((candidate) => candidate.id === id);
  if (!benefit) throw new UsageError(`there is no benefit ${id}`);
  const everyone = benefit.claimant === 'household' ? ['household'] : caseFile.people.map((person) => person.id);
  const claimants = options.claimant === undefined ? everyone : [options.claimant];
  const entitlements = claimants.map((claimant) => {
    const found = assessOne(ready.rules, caseFile, id, claimant);
    if (!found) throw new UsageError(`${claimant} is no claimant of ${id}: ${everyone.join(', ')}`);
    return found;
  });
  const words = wordsOf(ready.compiled, options.lang);
  // Ways that lead to this benefit, or through it.
  const waysTo = paths(ready.rules, caseFile, assess(ready.rules, caseFile)).filter(
    ({ through, opens }) => through.benefit === id || opens.some((one) => one.benefit === id),
  );
  output.print(
    options.json
      ? JSON.stringify(entitlements, null, 2)
      : [
          ...entitlements.map((entitlement) => renderExplanation(benefit, entitlement, words)),
          ...waysTo.map((path) => renderPath(path, words)),
        ].join('\n\n'),
  );
  return 0;
};
