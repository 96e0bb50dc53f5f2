import { useSignal } from '@preact/signals';
import { canSpeak, language, t } from '../../../platform/index.ts';
import { Icon } from '../../components/icon.tsx';
import { quiet, readPage } from '../../components/listen-button.tsx';
import { announce } from '../../state/announce.ts';
import { isLarge, isLow, isSpoken } from './kiosk-state.ts';

/** Larger text, reading aloud, and buttons within reach of a wheelchair. */
export function AidButtons() {
  const isMute = useSignal(false);
  const listen = () => {
    isMute.value = !isSpoken.peek() && !canSpeak(language.peek());
    if (isMute.peek()) {
      announce(t('kiosk.noVoice'));
      return;
    }
    isSpoken.value = !isSpoken.peek();
    if (isSpoken.peek()) readPage(language.peek());
    else quiet();
  };
  return (
    <>
      <button type="button" onClick={() => (isLarge.value = !isLarge.peek())}>
        <Icon name="size" />
        {t(isLarge.value ? 'kiosk.smaller' : 'kiosk.bigger')}
      </button>
      <button type="button" onClick={listen}>
        <Icon name="speak" />
        {t(isSpoken.value ? 'frame.listenStop' : 'frame.listen')}
        {isMute.value && <span class="mute">{t('kiosk.noVoice')}</span>}
      </button>
      <button type="button" onClick={() => (isLow.value = !isLow.peek())}>
        <Icon name="reach" />
        {t(isLow.value ? 'kiosk.high' : 'kiosk.low')}
      </button>
    </>
  );
}
