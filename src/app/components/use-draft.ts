import { type Signal, signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { draftAt, dropDraft, keepDraft } from '../state/draft.ts';
import { useEffectAtOnce } from './use-effect-at-once.ts';

/**
 * The fields of a question: as they were left, or else as the answer fills them. While something is typed into them they are
 * kept with the case. Another question has others.
 */
export function useDraft<T extends object>(path: string, answered: T, isTyped: (fields: T) => boolean): Signal<T> {
  const { fields, first } = useMemo(() => {
    const first = draftAt(path, answered) ?? answered;
    return { fields: signal(first), first };
  }, [path]);
  useEffectAtOnce(() => {
    const now = fields.value;
    if (now === first) return;
    if (isTyped(now)) keepDraft(path, now);
    else dropDraft();
  }, path);
  return fields;
}
