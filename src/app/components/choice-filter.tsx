import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { t } from '../../platform/index.ts';

interface ChoiceFilterProps {
  readonly typed: Signal<string>;
  /** How many answers are left to see. */
  readonly count: number;
  readonly onEnter: () => void;
}

/** Narrows a long list of answers while somebody types. */
export function ChoiceFilter({ typed, count, onEnter }: ChoiceFilterProps) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter would send the page without an answer.
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <div class="field filter">
      <label for={id}>{t('question.filter')}</label>
      <input
        id={id}
        class="entry"
        type="text"
        autoComplete="off"
        value={typed.value}
        onInput={(event) => (typed.value = event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p class="hint" role="status">
        {typed.value && t(count === 0 ? 'question.filterNone' : 'question.filterCount', { count })}
      </p>
    </div>
  );
}
