import {
  type Assessment,
  assessQuickly,
  type CaseFile,
  type Entitlement,
  isSameClaim,
  type Path,
  type Rules,
  withAnswer,
} from '../../engine/index.ts';

/**
 * What is only for those who get an allowance already, seen by somebody who could get it but hasn't applied: the carer of
 * an elder, say. "Not at the moment" alone would be the end of the way.
 */
export function pathsThroughAllowance(rules: Rules, caseFile: CaseFile, of: Assessment): readonly Path[] {
  return of.package.chosen
    .filter(({ benefit, claimant }) => {
      const person = caseFile.people.find(({ id }) => id === claimant);
      return person?.[`receives.${benefit}`] === false;
    })
    .flatMap((claim) => of.entitlements.filter((one) => one.outcome === 'eligible' && isSameClaim(one, claim)))
    .map((through) => ({ through, opens: openedBy(through, rules, caseFile, of) }))
    .filter(({ opens }) => opens.length > 0);
}

function openedBy({ benefit, claimant }: Entitlement, rules: Rules, caseFile: CaseFile, of: Assessment) {
  const having = withAnswer(caseFile, `people.${claimant}.receives.${benefit}`, true);
  const refused = of.entitlements.filter((one) => one.outcome === 'ineligible' && one.benefit !== benefit);
  return assessQuickly(rules, having, of).entitlements.filter(
    (one) =>
      (one.outcome === 'eligible' || one.outcome === 'unknown') && refused.some((before) => isSameClaim(before, one)),
  );
}
