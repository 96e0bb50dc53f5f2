import { type Assessment, type Entitlement, parseDay, type Rules } from '../../engine/index.ts';
import { answerAt } from './fact-path.ts';
import type { OpenCase } from './open-case.ts';

/** Whether a benefit is eligible by itself, but may not be paid beside something from outside the rules. */
export function hangsOnOutside({ package: best }: Assessment, of: Entitlement): boolean {
  const isOf = ({ benefit, claimant }: { benefit: string; claimant: string }) =>
    benefit === of.benefit && claimant === of.claimant;
  return of.outcome === 'eligible' && !best.chosen.some(isOf) && !best.rejected.some(isOf);
}

/** Questions about payments from outside the rules that decide whether something eligible is paid. */
export function outsideQuestions(of: OpenCase, assessment: Assessment, rules: Rules): readonly string[] {
  const on = parseDay(assessment.on) ?? 0;
  const inForce = rules.ruleset.exclusions.filter(
    ({ from, to, standing }) => from <= on && on <= to && standing !== 'recalled',
  );
  const open = assessment.entitlements.filter((one) => hangsOnOutside(assessment, one));
  const paths = open.flatMap(({ benefit, claimant }) =>
    inForce
      .filter(({ benefits }) => benefits.includes(benefit))
      .flatMap(({ receives }) => receives.map((id) => `people.${claimant}.receives.${id}`)),
  );
  const isAsked = (path: string) => rules.ruleset.facts.some(({ id }) => path.endsWith(id.replace('person', '')));
  return [...new Set(paths)].filter((path) => isAsked(path) && answerAt(of, path) === undefined);
}
