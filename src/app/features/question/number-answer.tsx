import type { Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Answer, Fact } from '../../../engine/index.ts';
import { t } from '../../../platform/index.ts';
import { fewerRungs } from '../../components/fewer-rungs.ts';
import {
  draftOfNumber,
  isTypedNumber,
  type NumberDomain,
  type NumberReading,
  readNumberDraft,
  rungsOf,
} from '../../components/number-draft.ts';
import { NumberField } from '../../components/number-field.tsx';
import { numberProblemText } from '../../components/number-problem.ts';
import { useDraft } from '../../components/use-draft.ts';
import { useEffectAtOnce } from '../../components/use-effect-at-once.ts';
import { caseFile, rules } from '../../state/assessment.ts';
import { benefitOf } from '../../state/claims.ts';
import { isFor } from '../../state/life-events.ts';
import { numberLimits } from '../../state/limits.ts';
import { openCase } from '../../state/open-case.ts';
import { places } from '../../state/places.ts';
import { canBeWorkedOut } from '../../state/worksheet.ts';
import type { AnswerReading } from './answer-reading.ts';
import { bandsAt } from './look-ahead.ts';

interface NumberAnswerProps {
  readonly path: string;
  readonly fact: Fact;
  readonly answer: Answer | undefined;
  readonly reading: Signal<AnswerReading>;
  readonly showProblem: boolean;
}

/** A number by the rungs that the law leaves, exactly, or as a range. */
export function NumberAnswer({ path, fact, answer, reading, showProblem }: NumberAnswerProps) {
  const domain = numberLimits(fact);
  // Not with every letter that is typed.
  const rungs = useMemo(
    () => fewerRungs(rungsOf(bandsAt(rules.value, caseFile.value, path), domain.max), isWanted),
    [rules.value, caseFile.value, path],
  );
  const draft = useDraft(path, draftOfNumber(answer, rungs), isTypedNumber);
  const read = readNumberDraft(draft.value, rungs, domain);
  useEffectAtOnce(() => {
    reading.value = inWords(readNumberDraft(draft.value, rungs, domain), domain);
  }, path);
  return (
    <>
      {canBeWorkedOut(path) && (
        <p>
          <a href={places.worksheet(places.question(path))}>{t('worksheet.open')}</a>
        </p>
      )}
      <NumberField
        at={path}
        draft={draft}
        reading={read}
        rungs={rungs}
        domain={domain}
        unit={fact.unit ?? ''}
        showProblem={showProblem}
      />
    </>
  );
}

/** Whether a benefit is for what was chosen at the start. */
function isWanted(benefit: string): boolean {
  return isFor(benefitOf(benefit)?.events ?? [], openCase.value.events);
}

function inWords(read: NumberReading, domain: NumberDomain): AnswerReading {
  return read.kind === 'problem' ? { kind: 'problem', text: numberProblemText(read.problem, domain) } : read;
}
