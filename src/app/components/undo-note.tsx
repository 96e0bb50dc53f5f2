import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/index.ts';

interface UndoNoteProps {
  /** What was done. */
  readonly text: string;
  readonly onUndo: () => void;
  /** The offer is over. */
  readonly onLapse: () => void;
}

const LAPSE_MS = 10_000;

/**
 * Offers to take something back. What was pressed is gone, so the offer takes the focus; its ten seconds count only while
 * somebody is busy elsewhere on the page, and it is never taken away from under a hand, a reader or a key (WCAG 2.2.1).
 */
export function UndoNote({ text, onUndo, onLapse }: UndoNoteProps) {
  const note = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useLayoutEffect(() => button.current?.focus(), []);
  useEffect(() => (note.current ? lapseWhenLeft(note.current, onLapse) : undefined), []);
  return (
    <p class="undo" ref={note}>
      <span id={id}>{text}</span>
      <button type="button" class="tool" ref={button} aria-describedby={id} onClick={onUndo}>
        {t('people.undo')}
      </button>
    </p>
  );
}

function lapseWhenLeft(note: HTMLElement, onLapse: () => void): () => void {
  let timer: number | undefined;
  const isAttended = () => note.matches(':focus-within, :hover') || !document.hasFocus();
  const count = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (isAttended() ? count() : onLapse()), LAPSE_MS);
  };
  const starts = ['focusin', 'focusout', 'pointerenter', 'pointerleave'] as const;
  for (const start of starts) note.addEventListener(start, count);
  count();
  return () => {
    clearTimeout(timer);
    for (const start of starts) note.removeEventListener(start, count);
  };
}
