import { pageWording, type Wording } from '../../platform/index.ts';
import type { NumberDomain, NumberProblem } from './number-draft.ts';

export function numberProblemText(
  { code }: NumberProblem,
  domain: NumberDomain,
  { t, format }: Wording = pageWording(),
): string {
  if (code === 'tooSmall') return t('question.problems.tooSmall', { n: format.number(domain.min) });
  if (code === 'tooBig') return t('question.problems.tooBig', { n: format.number(domain.max) });
  if (code === 'order') return t('question.problems.order');
  // Of a count of people or days nobody would write thousands.
  return t(`question.problems.${code}`, { n: domain.max >= 18_000 ? '18000' : '3' });
}
