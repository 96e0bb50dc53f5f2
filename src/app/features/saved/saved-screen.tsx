import './saved.css';
import '../../styles/controls.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { lockState, navigate, type SavedCase, saveCase, t, watchCases } from '../../../platform/index.ts';
import { EraseButton } from '../../components/erase-button.tsx';
import { Frame } from '../../components/frame.tsx';
import { UndoNote } from '../../components/undo-note.tsx';
import { openSaved, removeSaved, startAnew } from '../../state/keeping.ts';
import { isOfCounter } from '../../state/of-counter.ts';
import { openCase } from '../../state/open-case.ts';
import { places } from '../../state/places.ts';
import { AsideSection } from './aside-section.tsx';
import { LockSection } from './lock-section.tsx';
import { savedName } from './saved-name.ts';
import { SavedRow } from './saved-row.tsx';

/** What is kept on this device. */
export function SavedScreen() {
  const cases = useSignal<readonly SavedCase[] | undefined>(undefined);
  const removed = useSignal<SavedCase | undefined>(undefined);
  const back = useSignal('');
  useEffect(() => watchCases((list) => (cases.value = list.filter((saved) => !isOfCounter(saved)))), []);
  const open = (saved: SavedCase) => {
    openSaved(saved);
    navigate(places.results);
  };
  const remove = async (saved: SavedCase) => {
    back.value = '';
    removed.value = await removeSaved(saved.id);
  };
  const undo = async () => {
    if (!removed.value) return;
    back.value = removed.value.id;
    await saveCase(removed.value);
    removed.value = undefined;
  };
  return (
    <Frame title={t('saved.title')} back={{ label: t('frame.back.plain'), href: places.settings }}>
      <div class="saved-page">
        <h1 tabIndex={-1}>{t('saved.title')}</h1>
        <LockSection />
        {lockState.value !== 'locked' && (
          <p class="note">{t(cases.value?.length === 0 ? 'saved.none' : 'saved.note')}</p>
        )}
        {removed.value && (
          <UndoNote
            key={removed.value.id}
            text={t('saved.removed', { name: savedName(removed.value) })}
            onUndo={undo}
            onLapse={() => (removed.value = undefined)}
          />
        )}
        <ul class="kept">
          {cases.value?.map((saved) => (
            <SavedRow
              key={saved.id}
              saved={saved}
              isOpen={saved.id === openCase.value.id}
              isBack={saved.id === back.value}
              onOpen={() => open(saved)}
              onRemove={() => remove(saved)}
            />
          ))}
        </ul>
        <AsideSection />
        <div class="acts">
          <a class="btn second" href={places.open}>
            {t('handover.open.title')}
          </a>
          <a class="btn second" href={places.handOver(places.saved)}>
            {t('saved.takeAway')}
          </a>
          <a class="btn second" href={places.start} onClick={startAnew}>
            {t('saved.start')}
          </a>
          <EraseButton />
        </div>
      </div>
    </Frame>
  );
}
