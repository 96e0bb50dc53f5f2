import type { Entitlement } from '../../../engine/index.ts';
import { t } from '../../../platform/index.ts';
import { TrustMarks } from '../../components/trust-marks.tsx';
import { neededText } from '../../state/missing-text.ts';
import { askFirst, factAt } from '../../state/question.ts';
import { AnswerLink, FindingCard } from './finding-card.tsx';

/** What is missing, and the question that would tell soonest. */
export function PossibleCard({ id, of }: { id?: string | undefined; of: Entitlement }) {
  const ask = askNow(of);
  return (
    <FindingCard id={id} of={of} className="maybe">
      <p>{ask ? neededText(ask, of.missing.length) : t('results.reviewOnly')}</p>
      <TrustMarks of={of} />
      {ask && <AnswerLink ask={ask} />}
    </FindingCard>
  );
}

/** The question to answer; none where a caseworker decides first, and only what is known after that would be asked. */
function askNow({ missing, conditions }: Entitlement): string | undefined {
  const ask = askFirst(missing);
  const isUpToThem = conditions.every(({ outcome, review }) => outcome !== 'unknown' || review);
  return ask && isUpToThem && factAt(ask)?.late ? undefined : ask;
}
