import { ruleTexts, t } from '../../../platform/index.ts';
import { rules } from '../../state/assessment.ts';
import { basisText } from '../../state/catalogue.ts';

/** The rule that forbids having both, and where it stands. */
export function exclusionText(id: string): string {
  const exclusion = rules.value.ruleset.exclusions.find((one) => one.id === id);
  const says = exclusion?.says && ruleTexts.value.phrases.notes[exclusion.says];
  const basis = exclusion?.basis && basisText(exclusion.basis);
  return [says, basis && t('results.chooseBasis', { basis })].filter(Boolean).join(' ');
}
