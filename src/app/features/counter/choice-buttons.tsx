import type { Answer, Fact } from '../../../engine/index.ts';
import { firstLanguage, language, pageWording } from '../../../platform/index.ts';
import { choicesOf } from '../../state/choices.ts';
import { openCase } from '../../state/open-case.ts';
import { staff, t } from '../../state/staff.ts';
import { Kbd } from './kbd.tsx';
import { answer } from './questions.ts';

export interface EntryProps {
  readonly path: string;
  readonly fact: Fact;
  readonly given: Answer | undefined;
}

/** Numbered answers; the digit, or pointing at one, answers and goes on. 0 is "not sure". */
export function ChoiceButtons({ path, fact, given }: EntryProps) {
  const theirs = pageWording();
  const inTheirs = language.value === firstLanguage ? undefined : choicesOf(fact, theirs);
  const isUnsure = given === undefined && openCase.value.passed.includes(path);
  return (
    <div class="opts">
      {choicesOf(fact, staff()).map(({ value, label }, index) => (
        <button
          key={String(value)}
          type="button"
          data-digit={index + 1}
          aria-pressed={given === value}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => answer(path, value)}
        >
          <Kbd>{String(index + 1)}</Kbd>
          <span>{label}</span>
          {inTheirs && (
            <span class="theirs" lang={theirs.tag}>
              {inTheirs[index]?.label}
            </span>
          )}
        </button>
      ))}
      <button
        type="button"
        data-digit={0}
        aria-pressed={isUnsure}
        aria-keyshortcuts="0"
        onClick={() => answer(path, undefined)}
      >
        <Kbd>0</Kbd>
        <span>{t('counter.answers.unsure')}</span>
        {inTheirs && (
          <span class="theirs" lang={theirs.tag}>
            {theirs.t('serving.turned.unsure')}
          </span>
        )}
      </button>
    </div>
  );
}
