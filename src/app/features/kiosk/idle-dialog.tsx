import { language, languageEntry, t } from '../../../platform/index.ts';
import { stay, TO_ANSWER } from './idle.ts';
import { KioskDialog } from './kiosk-dialog.tsx';
import { secondsLeft } from './kiosk-state.ts';
import { wipe } from './wipe.ts';

/** Circumference of the ring, on its own scale. */
const ROUND = 100;

/** When screen readers hear how long is left: every second would drown everything else. */
const spoken = [TO_ANSWER, 15, 5];

/** Asks whether anybody is still there; one touch anywhere is answer enough. */
export function IdleDialog() {
  const left = secondsLeft.value;
  if (left === undefined) return null;
  const heard = spoken.findLast((second) => left <= second) ?? TO_ANSWER;
  return (
    <KioskDialog titleId="idle-title" onCancel={stay}>
      <div class="ring" lang={languageEntry(language.value).tag}>
        <svg viewBox="0 0 40 40" aria-hidden="true">
          <circle cx="20" cy="20" r="16" fill="none" stroke="var(--line)" stroke-width="5" />
          <circle
            cx="20"
            cy="20"
            r="16"
            fill="none"
            stroke="var(--brand)"
            stroke-width="5"
            pathLength={ROUND}
            stroke-dasharray={ROUND}
            stroke-dashoffset={ROUND * (1 - left / TO_ANSWER)}
            transform="rotate(-90 20 20)"
          />
          <text x="20" y="20" text-anchor="middle" dominant-baseline="central">
            {left}
          </text>
        </svg>
        <div>
          <h2 id="idle-title">{t('kiosk.idle.title')}</h2>
          <p aria-hidden="true">{t('kiosk.idle.text', { n: left })}</p>
          <p class="vh" role="alert">
            {t('kiosk.idle.text', { n: heard })}
          </p>
        </div>
      </div>
      <button type="button" class="btn huge" onClick={stay}>
        {t('kiosk.idle.stay')}
      </button>
      <button type="button" class="btn second" data-end onClick={() => void wipe()}>
        {t('kiosk.idle.end')}
      </button>
    </KioskDialog>
  );
}
