import type { Signal } from '@preact/signals';
import { t } from '../../platform/index.ts';
import type { NumberDraft, NumberField, NumberProblem } from './number-draft.ts';

interface NumberEntryProps {
  readonly id: string;
  readonly field: NumberField;
  readonly label: string;
  /** Sums of money may be written in several ways, of which an example is shown. */
  readonly isMoney: boolean;
  readonly draft: Signal<NumberDraft>;
  readonly problem: NumberProblem | undefined;
  readonly problemText: string | undefined;
}

/** A number to type, in whatever way people write it; the text is kept as typed. */
export function NumberEntry({ id, field, label, isMoney, draft, problem, problemText }: NumberEntryProps) {
  const isWrong = problem?.field === field;
  const hasExample = isMoney && field !== 'to';
  const note = isWrong ? `${id}-problem` : hasExample ? `${id}-example` : undefined;
  return (
    <div class="field">
      <label for={`${id}-${field}`}>{label}</label>
      <input
        id={`${id}-${field}`}
        class="entry"
        inputMode="numeric"
        autoComplete="off"
        value={draft.value[field]}
        aria-invalid={isWrong}
        aria-describedby={note}
        onInput={(event) => {
          draft.value = typed(draft.value, field, event.currentTarget.value);
        }}
      />
      {isWrong && (
        <p class="problem" id={`${id}-problem`}>
          {problemText}
        </p>
      )}
      {hasExample && <small id={`${id}-example`}>{t('question.number.example')}</small>}
    </div>
  );
}

/** Typing into one way of answering takes back the others. */
function typed(draft: NumberDraft, field: NumberField, text: string): NumberDraft {
  if (field === 'exact') return { chosen: text === '' ? 'nothing' : 'exact', rung: -1, exact: text, from: '', to: '' };
  const changed = { ...draft, [field]: text, rung: -1, exact: '' };
  return { ...changed, chosen: changed.from === '' && changed.to === '' ? 'nothing' : 'between' };
}
