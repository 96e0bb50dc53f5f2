import { queueNumber } from '../../../platform/index.ts';
import { announce } from '../../state/announce.ts';
import { openCase } from '../../state/open-case.ts';
import { t } from '../../state/staff.ts';
import { nextPerson } from './cases.ts';
import { Modal, shut } from './modal.tsx';

/** N, then Enter: the next person finds nothing of this one. */
export function NextDialog() {
  const n = openCase.value.queue ?? queueNumber();
  const go = async (isKept: boolean) => {
    shut();
    const next = await nextPerson({ isKept });
    announce(t(isKept ? 'counter.next.kept' : 'counter.next.done', { n: next }));
  };
  return (
    <Modal title={t('counter.next.title', { n })}>
      <p>{t('counter.next.text', { n, next: queueNumber() + 1 })}</p>
      <div class="acts">
        <button type="button" class="btn danger" onClick={() => go(false)}>
          {t('counter.next.wipe')}
        </button>
        <button type="button" class="btn second" onClick={() => go(true)}>
          {t('counter.next.keep')}
        </button>
        <button type="button" class="btn second" onClick={shut}>
          {t('counter.next.stay')}
        </button>
      </div>
    </Modal>
  );
}
