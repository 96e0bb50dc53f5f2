import {
  applyUpdate,
  date,
  language,
  languageEntry,
  route,
  storageState,
  t,
  updateWaiting,
} from '../../platform/index.ts';
import { asOf, isOtherDate } from '../state/open-case.ts';
import { backToToday } from '../state/as-of.ts';
import { Icon } from './icon.tsx';

/** Notes that stand on every page while they are true. */
export function Banners() {
  const isAtStart = route.value.path.length === 0;
  return (
    <>
      {isOtherDate.value && (
        <Banner text={t('frame.otherDate', { date: date(asOf.value) })} icon="clock">
          <button type="button" class="tool" onClick={backToToday}>
            {t('frame.toToday')}
          </button>
        </Banner>
      )}
      {storageState.value !== 'ok' && (
        <Banner text={t(storageState.value === 'full' ? 'frame.storageFull' : 'frame.memoryOnly')} icon="flag" />
      )}
      {languageEntry(language.value).review === 'machine' && <Banner text={t('frame.machine')} icon="info" />}
      {updateWaiting.value && isAtStart && (
        <Banner text={t('frame.update')} icon="info">
          <button type="button" class="tool" onClick={applyUpdate}>
            {t('frame.updateNow')}
          </button>
        </Banner>
      )}
    </>
  );
}

function Banner(props: { text: string; icon: 'clock' | 'flag' | 'info'; children?: preact.ComponentChildren }) {
  return (
    <div class="banner">
      <div>
        <p>
          <Icon name={props.icon} />
          <span>{props.text}</span>
        </p>
        {props.children}
      </div>
    </div>
  );
}
