import { type Answer, bands } from '../../../engine/index.ts';
import { mostRungs } from '../../components/fewer-rungs.ts';
import { type Rung, rungsOf } from '../../components/number-draft.ts';
import { isListed, rungText } from '../../components/rung-text.ts';
import { assessment, caseFile, rules } from '../../state/assessment.ts';
import { staff, t } from '../../state/staff.ts';
import type { EntryProps } from './choice-buttons.tsx';
import { answer } from './questions.ts';

/** The rungs that the law leaves, for who knows a number only roughly. */
export function Rungs({ path, fact, given }: EntryProps) {
  const rungs = rungsOf(bands(rules.value, caseFile.value, path, assessment.value));
  const listed = rungs.filter(isListed);
  if (listed.length < 2 || listed.length > mostRungs) return null;
  const { format, t: say } = staff();
  const figure = (n: number) => format.range(n, fact.unit ?? '');
  return (
    <ul class="steps" aria-label={t('counter.entry.rungs')}>
      {rungs.map((rung, index) => {
        const text = isListed(rung) ? rungText(rungs, index, fact.unit) : undefined;
        if (!text) return null;
        return (
          <li key={rung.min}>
            <button type="button" aria-pressed={isGiven(rung, given)} onClick={() => answer(path, answerOf(rung))}>
              {say(`question.rung.${text.key}`, { a: figure(text.a), b: figure(text.b) })}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function answerOf({ min, max }: Rung): Answer {
  if (min === max) return min;
  return max === null ? { min } : { min, max };
}

function isGiven(rung: Rung, given: Answer | undefined): boolean {
  return given !== undefined && JSON.stringify(answerOf(rung)) === JSON.stringify(given);
}
