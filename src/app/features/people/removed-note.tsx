import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PersonAnswers } from '../../../engine/index.ts';
import { t } from '../../../platform/index.ts';
import { changeCase } from '../../state/open-case.ts';

/** Who was taken out last, and from which place. */
export const removed = signal<{ person: PersonAnswers; who: string; at: number } | undefined>(undefined);

/** Offers to take back a removal for as long as the page stays open. */
export function RemovedNote() {
  useEffect(
    () => () => {
      removed.value = undefined;
    },
    [],
  );
  if (!removed.value) return null;
  const { person, who, at } = removed.value;
  const undo = () => {
    changeCase((before) => ({ ...before, people: before.people.toSpliced(at, 0, person) }));
    removed.value = undefined;
  };
  return (
    <p class="undo">
      {t('people.removed', { who })}
      <button type="button" class="tool" onClick={undo}>
        {t('people.undo')}
      </button>
    </p>
  );
}
