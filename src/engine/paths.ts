import { assessQuickly } from './assess.ts';
import type { Assessment, CaseFile, Entitlement } from './assessment.ts';
import { withAnswer } from './case.ts';
import type { Rules } from './link.ts';
import { openedBy, type Path } from './opened-by.ts';
import type { Benefit } from './ruleset.ts';
import { throughAllowances } from './through-allowances.ts';

/** Further off than this many answers, nobody can say yet whether the status is worth asking for. */
const NEARLY_KNOWN = 3;

/**
 * The ways through a status that the household hasn't got and may well be given, the better status first: options of such a
 * fact stand from none to the highest. Then those through an allowance that somebody could have and doesn't get.
 *
 * @example paths(rules, caseFile, assess(rules, caseFile)) // low income would open the premium subsidy …
 */
export function paths(rules: Rules, caseFile: CaseFile, assessment: Assessment): readonly Path[] {
  return [...throughStatuses(rules, caseFile, assessment), ...throughAllowances(rules, caseFile, assessment)];
}

function throughStatuses(rules: Rules, caseFile: CaseFile, assessment: Assessment): readonly Path[] {
  const granting = rules.ruleset.benefits.filter(({ grants }) => grants !== undefined);
  const facts = new Set(granting.flatMap(({ grants }) => (grants ? [grants.fact] : [])));
  return [...facts].flatMap((fact) =>
    pathsTo(
      fact,
      granting.filter(({ grants }) => grants?.fact === fact),
      { rules, caseFile, assessment },
    ),
  );
}

interface Known {
  readonly rules: Rules;
  readonly caseFile: CaseFile;
  readonly assessment: Assessment;
}

function pathsTo(fact: string, granting: readonly Benefit[], { rules, caseFile, assessment }: Known): readonly Path[] {
  const options = rules.named.get(fact)?.options ?? [];
  const [none = ''] = options;
  const status = caseFile.household?.[fact.slice('household.'.length)];
  if (status !== undefined && status !== none) return [];
  const having = (value: string): Assessment => assessQuickly(rules, withAnswer(caseFile, fact, value), assessment);
  const possible = granting
    .flatMap(({ id, grants }) => {
      const through = assessment.entitlements.find((one) => one.benefit === id && isNear(one));
      return through && grants ? [{ through, value: grants.value }] : [];
    })
    .sort((a, b) => options.indexOf(b.value) - options.indexOf(a.value));
  if (possible.length === 0) return [];
  const without = status === none ? assessment : having(none);
  const sure = possible.findIndex(({ through }) => through.outcome === 'eligible');
  const statuses = new Set(granting.map(({ id }) => id));
  // With the better status certain, the lesser one is no way to anything.
  return possible
    .slice(0, sure < 0 ? undefined : sure + 1)
    .map(({ through, value }) => ({ through, opens: openedBy(having(value), without, statuses) }))
    .filter(({ opens }) => opens.length > 0);
}

function isNear({ outcome, missing }: Entitlement): boolean {
  return outcome === 'eligible' || (outcome === 'unknown' && missing.length <= NEARLY_KNOWN);
}
