import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../state/staff.ts';
import type { EntryProps } from './choice-buttons.tsx';
import { shortAnswer } from './fact-label.ts';
import { Kbd } from './kbd.tsx';
import { answer, preview } from './questions.ts';
import { readTyped } from './typed-answer.ts';

/** So long after the last key what was typed counts, and the results follow. */
const PAUSE_MS = 200;

/** One field for a number or a date, in whatever way it is typed. Enter answers and goes on; nothing typed is "not sure". */
export function TypedEntry({ path, fact, given }: EntryProps) {
  const typed = useSignal<string | undefined>(undefined);
  const isSent = useSignal(false);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  const text = typed.value ?? (given === undefined ? '' : shortAnswer(fact, given));
  const read = readTyped(path, fact, typed.value ?? '');
  const problem = isSent.value && read.kind === 'problem' ? read.text : undefined;
  const send = (event: Event) => {
    event.preventDefault();
    clearTimeout(pause.current);
    const now = readTyped(path, fact, typed.peek() ?? '');
    if (typed.peek() === undefined && given !== undefined) answer(path, given);
    else if (now.kind === 'problem') isSent.value = true;
    else answer(path, now.kind === 'answer' ? now.answer : undefined);
  };
  const type = (value: string) => {
    typed.value = value;
    isSent.value = false;
    clearTimeout(pause.current);
    pause.current = setTimeout(() => {
      const now = readTyped(path, fact, value);
      if (now.kind === 'answer') preview(path, now.answer);
    }, PAUSE_MS);
  };
  const isDate = fact.type === 'date';
  return (
    <form class="typed" onSubmit={send} noValidate>
      <input
        data-entry
        value={text}
        autoComplete="off"
        inputMode="text"
        aria-label={t(isDate ? 'counter.entry.date' : 'counter.entry.number')}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? 'entry-hint' : 'entry-problem'}
        onInput={(event) => type(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="submit">
        {t('counter.entry.use')} <Kbd>Enter</Kbd>
      </button>
      {problem !== undefined && (
        <p class="problem" id="entry-problem" role="alert">
          {problem}
        </p>
      )}
      <output>{read.kind === 'answer' && t('counter.entry.read', { answer: shortAnswer(fact, read.answer) })}</output>
      <small id="entry-hint">{t(isDate ? 'counter.entry.dateHint' : 'counter.entry.numberHint')}</small>
    </form>
  );
}
