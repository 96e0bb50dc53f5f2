import { assessQuickly } from './assess.ts';
import type { Assessment, CaseFile } from './assessment.ts';
import { withAnswer } from './case.ts';
import { isSameClaim } from './claim.ts';
import type { Rules } from './link.ts';
import { openedBy, type Path } from './opened-by.ts';

/**
 * What is only for those who get an allowance already, seen by somebody who could get it but hasn't applied: the carer of
 * an elder, say. "Not at the moment" alone would be the end of the way.
 */
export function throughAllowances(rules: Rules, caseFile: CaseFile, of: Assessment): readonly Path[] {
  return of.package.chosen
    .filter(({ benefit, claimant }) => {
      const person = caseFile.people.find(({ id }) => id === claimant);
      return person?.[`receives.${benefit}`] === false;
    })
    .flatMap((claim) => of.entitlements.filter((one) => isSameClaim(one, claim)))
    .map((through) => {
      const { benefit, claimant } = through;
      const having = withAnswer(caseFile, `people.${claimant}.receives.${benefit}`, true);
      return { through, opens: openedBy(assessQuickly(rules, having, of), of, new Set([benefit])) };
    })
    .filter(({ opens }) => opens.length > 0);
}
