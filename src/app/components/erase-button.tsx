import { useRef } from 'preact/hooks';
import { isKiosk, t } from '../../platform/index.ts';
import { eraseAll } from '../state/keeping.ts';
import { Icon } from './icon.tsx';

/** Erases everything on this device, after asking once. */
export function EraseButton() {
  const dialog = useRef<HTMLDialogElement>(null);
  if (isKiosk()) return null;
  const erase = () => {
    dialog.current?.close();
    void eraseAll(t('settings.erase.done'));
  };
  return (
    <>
      <button type="button" class="btn second danger" onClick={() => dialog.current?.showModal()}>
        <Icon name="bin" />
        {t('settings.erase.open')}
      </button>
      <dialog ref={dialog} aria-labelledby="erase-title">
        <h2 id="erase-title">{t('settings.erase.title')}</h2>
        <p>{t('settings.erase.text')}</p>
        <div class="acts">
          <button type="button" class="btn second" onClick={() => dialog.current?.close()}>
            {t('settings.erase.no')}
          </button>
          <button type="button" class="btn danger" onClick={erase}>
            {t('settings.erase.yes')}
          </button>
        </div>
      </dialog>
    </>
  );
}
