import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PersonAnswers } from '../../../engine/index.ts';
import { t } from '../../../platform/index.ts';
import { UndoNote } from '../../components/undo-note.tsx';
import { announce } from '../../state/announce.ts';
import { changeCase } from '../../state/open-case.ts';

interface Removed {
  readonly person: PersonAnswers;
  readonly who: string;
  readonly at: number;
  /** Questions about the person that were gone past. */
  readonly passed: readonly string[];
}

/** Who was taken out last, and from which place. */
export const removed = signal<Removed | undefined>(undefined);

/** Offers to take back a removal while the page stays open. */
export function RemovedNote({ onUndo }: { onUndo: (id: string) => void }) {
  const lapse = () => {
    removed.value = undefined;
  };
  useEffect(() => lapse, []);
  if (!removed.value) return null;
  const { person, who, at, passed } = removed.value;
  const undo = () => {
    changeCase((before) => ({
      ...before,
      people: before.people.toSpliced(at, 0, person),
      passed: [...before.passed, ...passed],
    }));
    lapse();
    announce(t('people.restored', { who }));
    onUndo(person.id);
  };
  return <UndoNote key={person.id} text={t('people.removed', { who })} onUndo={undo} onLapse={lapse} />;
}
