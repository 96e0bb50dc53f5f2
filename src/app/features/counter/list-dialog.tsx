import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { preferences, queueNumber, type SavedCase, saveCase, watchCases } from '../../../platform/index.ts';
import { announce } from '../../state/announce.ts';
import { isPast } from '../../state/closing.ts';
import { removeSaved } from '../../state/keeping.ts';
import { isOfCounter } from '../../state/of-counter.ts';
import { openCase } from '../../state/open-case.ts';
import { t } from '../../state/staff.ts';
import { duplicate, eraseList, openKept, startCase } from './cases.ts';
import { dialog } from './desk.ts';
import { ListRow } from './list-row.tsx';
import { Modal, shut } from './modal.tsx';

/** Today's cases at this counter. */
export function ListDialog() {
  const all = useSignal<readonly SavedCase[]>([]);
  const removed = useSignal<SavedCase | undefined>(undefined);
  const isErasing = useSignal(false);
  useEffect(() => watchCases((cases) => (all.value = cases)), []);
  const closing = preferences.closingTime.value;
  const cases = all.value.filter((saved) => isOfCounter(saved) && !isPast(saved.savedAt, closing));
  const remove = async (saved: SavedCase) => {
    if (saved.id === openCase.peek().id) startInPlace();
    removed.value = await removeSaved(saved.id);
  };
  const takeBack = async () => {
    if (removed.value) await saveCase(removed.value);
    removed.value = undefined;
  };
  const erase = async () => {
    shut();
    await eraseList(cases);
    announce(t('counter.list.erased'));
  };
  if (isErasing.value)
    return <EraseQuestion count={cases.length} onYes={erase} onNo={() => (isErasing.value = false)} />;
  return (
    <Modal title={t('counter.list.title')} className="wide">
      <p>{closing === '' ? t('counter.list.textNoTime') : t('counter.list.text', { time: closing })}</p>
      {removed.value && (
        <p class="hint" role="status">
          {t('counter.list.removed', { n: Number(removed.value.journey.queue) })}{' '}
          <button type="button" class="link" onClick={takeBack}>
            {t('counter.list.undo')}
          </button>
        </p>
      )}
      {cases.length === 0 ? (
        <p>{t('counter.list.none')}</p>
      ) : (
        <Cases
          cases={cases}
          onRemove={remove}
          onOpen={(saved) => {
            shut();
            openKept(saved);
          }}
        />
      )}
      <div class="acts row">
        <button type="button" class="btn second" onClick={shut}>
          {t('counter.list.close')}
        </button>
        <button type="button" class="btn second" onClick={() => (dialog.value = 'compare')}>
          {t('counter.list.compare')}
        </button>
        {cases.length > 0 && (
          <button type="button" class="btn second danger" onClick={() => (isErasing.value = true)}>
            {t('counter.list.erase')}
          </button>
        )}
      </div>
    </Modal>
  );
}

interface CasesProps {
  readonly cases: readonly SavedCase[];
  readonly onOpen: (saved: SavedCase) => void;
  readonly onRemove: (saved: SavedCase) => void;
}

function Cases({ cases, onOpen, onRemove }: CasesProps) {
  const copy = (saved: SavedCase) => {
    const name = saved.name ?? t('counter.number', { n: Number(saved.journey.queue) });
    void duplicate(saved, t('counter.list.copyOf', { name }));
  };
  return (
    <table class="cases">
      <thead>
        <tr>
          {(['number', 'time', 'people', 'label', 'notes', 'state'] as const).map((name) => (
            <th key={name} scope="col">
              {t(`counter.list.${name}`)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {cases.map((saved) => (
          <ListRow
            key={saved.id}
            saved={saved}
            onOpen={() => onOpen(saved)}
            onCopy={() => copy(saved)}
            onRemove={() => onRemove(saved)}
          />
        ))}
      </tbody>
    </table>
  );
}

function EraseQuestion({ count, onYes, onNo }: { count: number; onYes: () => void; onNo: () => void }) {
  return (
    <Modal title={t('counter.list.eraseTitle', { n: count })}>
      <p>{t('counter.list.eraseText')}</p>
      <div class="acts">
        <button type="button" class="btn second" onClick={onNo}>
          {t('counter.list.eraseNo')}
        </button>
        <button type="button" class="btn danger" onClick={onYes}>
          {t('counter.list.eraseYes')}
        </button>
      </div>
    </Modal>
  );
}

/** The open case is deleted, the list stays open. */
function startInPlace(): void {
  startCase(queueNumber());
  dialog.value = 'list';
}
