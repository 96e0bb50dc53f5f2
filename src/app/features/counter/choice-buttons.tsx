import type { Answer, Fact } from '../../../engine/index.ts';
import { firstLanguage, language, pageWording, withoutLineMarks } from '../../../platform/index.ts';
import { type Choice, choicesOf } from '../../state/choices.ts';
import { openCase } from '../../state/open-case.ts';
import { staff, t } from '../../state/staff.ts';
import { Kbd, keyThatActs } from './kbd.tsx';
import { answer } from './questions.ts';

export interface EntryProps {
  readonly path: string;
  readonly fact: Fact;
  readonly given: Answer | undefined;
}

/** Longer answers than this would stand in four lines and more, two side by side. */
const MOST_BESIDE = { ours: 8, theirs: 24 } as const;

/** Numbered answers; the digit, or pointing at one, answers and goes on. 0 is "not sure". */
export function ChoiceButtons({ path, fact, given }: EntryProps) {
  const theirs = pageWording();
  const ours = choicesOf(fact, staff());
  const inTheirs = language.value === firstLanguage ? undefined : choicesOf(fact, theirs);
  const isWordy = isLonger(ours, MOST_BESIDE.ours) || isLonger(inTheirs ?? [], MOST_BESIDE.theirs);
  const isUnsure = given === undefined && openCase.value.passed.includes(path);
  return (
    <div class={isWordy ? 'opts wordy' : 'opts'}>
      {ours.map(({ value, label }, index) => (
        <button
          key={String(value)}
          type="button"
          data-digit={index + 1}
          aria-pressed={given === value}
          aria-keyshortcuts={keyThatActs(String(index + 1))}
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
        aria-keyshortcuts={keyThatActs('0')}
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

function isLonger(choices: readonly Choice[], most: number): boolean {
  return choices.some(({ label }) => withoutLineMarks(label).length > most);
}
