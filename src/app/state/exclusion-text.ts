import { pageWording, type Wording } from '../../platform/index.ts';
import { rules } from './assessment.ts';
import { basisText } from './catalogue.ts';

/** The rule that forbids having both, and where it stands. */
export function exclusionText(id: string, words: Wording = pageWording()): string {
  const { t, texts } = words;
  const exclusion = rules.value.ruleset.exclusions.find((one) => one.id === id);
  const says = exclusion?.says && texts.phrases.notes[exclusion.says];
  const basis = exclusion?.basis && basisText(exclusion.basis, words);
  return [says, basis && t('results.chooseBasis', { basis })].filter(Boolean).join(' ');
}
