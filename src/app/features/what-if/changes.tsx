import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Answer, type Assessment, assessQuickly, type CaseFile, withAnswer } from '../../../engine/index.ts';
import { t } from '../../../platform/index.ts';
import { assessment, caseFile, rules } from '../../state/assessment.ts';
import { benefitName } from '../../state/claims.ts';
import { toldText } from '../../state/told-text.ts';
import { whoText } from '../../state/who.ts';
import { type ClaimChange, changesBetween } from './claim-changes.ts';

/** Waits until the slider rests. */
const REST = 250;

interface Found {
  /** The case with what is tried. */
  readonly tried: CaseFile;
  readonly worked: Assessment;
  readonly changes: readonly ClaimChange[];
}

/** Which benefits it is that come, go or change. */
export function Changes({ path, answer, isOwn }: { path: string; answer: Answer; isOwn: boolean }) {
  const found = useSignal<Found | undefined>(undefined);
  useEffect(() => {
    if (isOwn) {
      found.value = undefined;
      return;
    }
    const soon = setTimeout(() => {
      const tried = withAnswer(caseFile.value, path, answer);
      const then = assessQuickly(rules.value, tried, assessment.value);
      found.value = { tried, worked: then, changes: changesBetween(assessment.value, then) };
    }, REST);
    return () => clearTimeout(soon);
  }, [path, answer, isOwn, found]);
  const lines = found.value ? linesOf(found.value) : [];
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t('whatif.changes')}</h2>
      <ul class="sheet changes">
        {lines.map(({ benefit, claimant, before, after }) => (
          <li key={`${benefit} ${claimant}`}>
            <b>{benefitName(benefit)}</b>
            <span>{whoText(claimant)}</span>
            <span>{t('whatif.change', { before, after })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is told the same before and after, as an end that no law sets, is no change to anybody. */
function linesOf({ tried, worked, changes }: Found) {
  return changes.flatMap(({ benefit, claimant, before, after }) => {
    const isTurned = before.outcome !== after.outcome;
    const said = isTurned
      ? { before: t(`common.outcomes.${before.outcome}`), after: t(`common.outcomes.${after.outcome}`) }
      : { before: toldText(before), after: toldText(after, undefined, { by: rules.value, caseFile: tried, worked }) };
    return said.before === said.after ? [] : [{ benefit, claimant, ...said }];
  });
}
