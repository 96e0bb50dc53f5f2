import type { Entitlement } from '../../../engine/index.ts';
import { t } from '../../../platform/index.ts';
import { TrustMarks } from '../../components/trust-marks.tsx';
import { neededText } from '../../state/missing-text.ts';
import { askFirst } from '../../state/question.ts';
import { AnswerLink, FindingCard } from './finding-card.tsx';

/** What is missing, and the question that would tell soonest. */
export function PossibleCard({ id, of }: { id?: string | undefined; of: Entitlement }) {
  const ask = askFirst(of.missing);
  return (
    <FindingCard id={id} of={of} className="maybe">
      <p>{ask ? neededText(ask, of.missing.length) : t('results.reviewOnly')}</p>
      <TrustMarks of={of} />
      {ask && <AnswerLink ask={ask} />}
    </FindingCard>
  );
}
