import { computed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { formatDay } from '../../engine/index.ts';
import {
  applyUpdate,
  localTime,
  newlySetAside,
  pageWording,
  route,
  ruleSet,
  rulesStamp,
  storageState,
  updateWaiting,
  type Wording,
} from '../../platform/index.ts';
import { backToToday } from '../state/as-of.ts';
import { type ClockProblem, clockProblem } from '../state/clock-problem.ts';
import { setAsideNote, tabNote, takeNewer } from '../state/keeping.ts';
import { asOf, isOtherDate } from '../state/open-case.ts';
import { places } from '../state/places.ts';
import { Icon } from './icon.tsx';

/** Notes that stand on every page while they are true, in the language of whoever reads it. */
export function Banners({ words = pageWording() }: { words?: Wording }) {
  const { t, format } = words;
  const isAtStart = route.value.path.length === 0;
  return (
    <>
      {isOtherDate.value && (
        <Banner text={t('frame.otherDate', { date: format.date(asOf.value) })} icon="clock">
          <button type="button" class="tool" onClick={backToToday}>
            {t('frame.toToday')}
          </button>
        </Banner>
      )}
      <ClockNote words={words} />
      {isPastKnown.value && <Banner text={t('frame.dateFar', { year: format.year(asOf.value) })} icon="flag" />}
      <StorageNote t={t} />
      {(setAsideNote.value || newlySetAside.value > 0) && <Banner text={t('frame.setAside')} icon="flag" />}
      {tabNote.value === 'copied' && <Banner text={t('frame.tabCopied')} icon="info" />}
      {tabNote.value === 'changed' && (
        <Banner text={t('frame.tabChanged')} icon="info">
          <button type="button" class="tool" onClick={takeNewer}>
            {t('frame.takeNewer')}
          </button>
        </Banner>
      )}
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

/** Why what is answered isn't on the device, and what to do. */
function StorageNote({ t }: Pick<Wording, 't'>) {
  switch (storageState.value) {
    case 'ok':
      return null;
    case 'locked':
      return (
        <Banner text={t('frame.storageLocked')} icon="flag">
          <a class="tool" href={places.saved}>
            {t('frame.unlock')}
          </a>
        </Banner>
      );
    case 'full':
      return <Banner text={t('frame.storageFull')} icon="flag" />;
    case 'stuck':
      return <Banner text={t('frame.storageStuck')} icon="flag" />;
    case 'memory':
      return <Banner text={t('frame.memoryOnly')} icon="flag" />;
  }
}

/** The start screen is drawn without a clock while building: what the device's says comes after. */
function ClockNote({ words: { t, format } }: { words: Wording }) {
  const problem = useSignal<ClockProblem | undefined>(undefined);
  useEffect(() => {
    problem.value = clockProblem();
  }, []);
  if (!problem.value) return null;
  const text = { date: format.date(localTime().day), reviewed: format.date(rulesStamp.reviewed) };
  return <Banner text={t(problem.value === 'behind' ? 'frame.clockBehind' : 'frame.clockAhead', text)} icon="flag" />;
}

/** Whether the rules of that year can't have been looked at yet: the last known figures are used. */
const isPastKnown = computed((): boolean => {
  const last = Math.max(...(ruleSet.value?.parameters.map(({ reviewed }) => reviewed) ?? []));
  return Number.isFinite(last) && asOf.value.slice(0, 4) > formatDay(last).slice(0, 4);
});

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
