import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Answer, assessQuickly, withAnswer } from '../../../engine/index.ts';
import { moneyWithUnit, t } from '../../../platform/index.ts';
import { assessment, caseFile, rules } from '../../state/assessment.ts';
import { benefitName } from '../../state/claims.ts';
import { whoText } from '../../state/who.ts';
import { type ClaimChange, changesBetween } from './claim-changes.ts';

/** Waits until the slider rests. */
const REST = 250;

/** Which benefits it is that come, go or change. */
export function Changes({ path, answer, isOwn }: { path: string; answer: Answer; isOwn: boolean }) {
  const changes = useSignal<readonly ClaimChange[]>([]);
  useEffect(() => {
    if (isOwn) {
      changes.value = [];
      return;
    }
    const soon = setTimeout(() => {
      const then = assessQuickly(rules.value, withAnswer(caseFile.value, path, answer), assessment.value);
      changes.value = changesBetween(assessment.value, then);
    }, REST);
    return () => clearTimeout(soon);
  }, [path, answer, isOwn, changes]);
  if (changes.value.length === 0) return null;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t('whatif.changes')}</h2>
      <ul class="sheet changes">
        {changes.value.map((change) => (
          <li key={`${change.benefit} ${change.claimant}`}>
            <b>{benefitName(change.benefit)}</b>
            <span>{whoText(change.claimant)}</span>
            <span>{changeText(change)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function changeText({ before, after }: ClaimChange): string {
  const outcome = (of: ClaimChange['after']) => t(`common.outcomes.${of.outcome}`);
  if (before.outcome !== after.outcome) return t('whatif.change', { before: outcome(before), after: outcome(after) });
  const amount = (of: ClaimChange['after']) => (of.amount ? moneyWithUnit(of.amount, of.amount.unit) : '');
  return t('whatif.change', { before: amount(before), after: amount(after) });
}
