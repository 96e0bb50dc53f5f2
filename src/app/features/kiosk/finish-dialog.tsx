import { t } from '../../../platform/index.ts';
import { KioskDialog } from './kiosk-dialog.tsx';
import { isFinishing } from './kiosk-state.ts';
import { wipe } from './wipe.ts';

/** Erasing can't be undone, so it is asked once more. */
export function FinishDialog() {
  if (!isFinishing.value) return null;
  const carryOn = () => {
    isFinishing.value = false;
  };
  return (
    <KioskDialog titleId="finish-title" onCancel={carryOn}>
      <h2 id="finish-title">{t('kiosk.ask.title')}</h2>
      <p>{t('kiosk.ask.text')}</p>
      <button type="button" class="btn second" onClick={carryOn}>
        {t('kiosk.ask.no')}
      </button>
      <button type="button" class="btn danger" onClick={() => void wipe()}>
        {t('kiosk.ask.yes')}
      </button>
    </KioskDialog>
  );
}
