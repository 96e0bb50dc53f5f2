import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { draftAt, dropDraft, keepDraft } from '../state/draft.ts';
import { useEffectAtOnce } from './use-effect-at-once.ts';

/**
 * The fields of a question: as they were left, or else as the answer fills them. While something is typed into them they are
 * kept with the case.
 */
export function useDraft<T extends object>(path: string, answered: T, isTyped: (fields: T) => boolean): Signal<T> {
  const fields = useSignal(draftAt(path, answered) ?? answered);
  const first = useRef(fields.peek());
  useEffectAtOnce(() => {
    const now = fields.value;
    if (now === first.current) return;
    if (isTyped(now)) keepDraft(path, now);
    else dropDraft();
  });
  return fields;
}
