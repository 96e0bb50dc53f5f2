import { canLock, lockCases, lockState, removeCaseLock, t, unlockCases } from '../../../platform/index.ts';
import { More } from '../../components/more.tsx';
import { PassphraseForm } from '../../components/passphrase-form.tsx';
import { announce } from '../../state/announce.ts';

/** A passphrase for what is kept here, for phones that several people use. */
export function LockSection() {
  if (!canLock()) return null;
  if (lockState.value === 'locked') return <Locked />;
  return lockState.value === 'open' ? <Unlocked /> : <NoLock />;
}

function NoLock() {
  const lock = async (passphrase: string) => {
    try {
      await lockCases(passphrase);
      announce(t('saved.lock.done'));
      return undefined;
    } catch {
      return t('saved.lock.failed');
    }
  };
  return (
    <More label={t('saved.lock.offer')}>
      <p>{t('saved.lock.text')}</p>
      <p>{t('saved.lock.forget')}</p>
      <PassphraseForm isNew submit={t('saved.lock.set')} onSubmit={lock} />
    </More>
  );
}

function Locked() {
  const unlock = async (passphrase: string) => ((await unlockCases(passphrase)) ? undefined : t('saved.lock.wrong'));
  return (
    <section aria-labelledby="locked-title" class="locked">
      <h2 id="locked-title">{t('saved.lock.title')}</h2>
      <p>{t('saved.lock.forgotten')}</p>
      <PassphraseForm submit={t('saved.lock.open')} onSubmit={unlock} />
    </section>
  );
}

function Unlocked() {
  return (
    <div class="acts">
      <p>{t('saved.lock.isOpen')}</p>
      <button type="button" class="btn second" onClick={() => void removeCaseLock()}>
        {t('saved.lock.remove')}
      </button>
    </div>
  );
}
