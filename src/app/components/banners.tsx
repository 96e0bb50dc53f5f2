import { formatDay } from '../../engine/index.ts';
import { applyUpdate, date, route, ruleSet, storageState, t, updateWaiting, year } from '../../platform/index.ts';
import { backToToday } from '../state/as-of.ts';
import { setAsideNote } from '../state/keeping.ts';
import { asOf, isOtherDate } from '../state/open-case.ts';
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
      {isPastKnown() && <Banner text={t('frame.dateFar', { year: year(asOf.value) })} icon="flag" />}
      {storageState.value !== 'ok' && (
        <Banner text={t(storageState.value === 'full' ? 'frame.storageFull' : 'frame.memoryOnly')} icon="flag" />
      )}
      {setAsideNote.value && <Banner text={t('frame.setAside')} icon="flag" />}
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

/** Whether the rules of that year can't have been looked at yet: the last known figures are used. */
function isPastKnown(): boolean {
  const last = Math.max(...(ruleSet.value?.parameters.map(({ reviewed }) => reviewed) ?? []));
  return Number.isFinite(last) && asOf.value.slice(0, 4) > formatDay(last).slice(0, 4);
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
