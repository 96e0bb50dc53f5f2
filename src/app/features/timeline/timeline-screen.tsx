import '../../components/outcome.css';
import '../../components/plain-page.css';
import './timeline.css';
import { addMonths, type ClaimTimeline, formatDay, parseDay } from '../../../engine/index.ts';
import { t } from '../../../platform/index.ts';
import { CalendarButton } from '../../components/calendar-button.tsx';
import { Fold } from '../../components/fold.tsx';
import { Frame } from '../../components/frame.tsx';
import { MachineNote } from '../../components/machine-note.tsx';
import { useBeside } from '../../components/use-beside.ts';
import { Working } from '../../components/working.tsx';
import { assessment, caseFile, rules } from '../../state/assessment.ts';
import { benefitOf } from '../../state/claims.ts';
import { type ClaimDate, datesOf, type LookBack, lookBackOf, sortedOut } from '../../state/dates.ts';
import { besideOn } from '../../state/dates-beside.ts';
import { missedIn } from '../../state/missed.ts';
import { asOf, openCase } from '../../state/open-case.ts';
import { places } from '../../state/places.ts';
import { claimsToDo, idleIn } from '../../state/todo.ts';
import { DateList } from './date-list.tsx';
import { LookBackList } from './look-back-list.tsx';

const MONTHS_BACK = -12;
const MONTHS_AHEAD = 24;

/** What starts, changes and ends, and what must be applied for, if no answer changes. */
export function TimelineScreen() {
  const lines = useBeside(
    (beside) => beside.timeline({ caseFile: caseFile.peek(), window: windowOf(asOf.peek()) }),
    caseFile.value,
  );
  return (
    <Frame title={t('timeline.title')} back={{ label: t('frame.back.results'), href: places.results }}>
      <div class="plain" aria-busy={!lines}>
        <h1 tabIndex={-1}>{t('timeline.title')}</h1>
        <p class="lead">{t('timeline.lead')}</p>
        <MachineNote />
        {lines ? (
          <>
            <LookBackList found={missed(lines)} />
            <Dates lines={lines} />
          </>
        ) : (
          <Working />
        )}
      </div>
    </Frame>
  );
}

function Dates({ lines }: { lines: readonly ClaimTimeline[] }) {
  const dates = datesOf(lines, assessment.value, idleIn(openCase.value, assessment.value));
  const { coming, open, past } = sortedOut(dates, asOf.value);
  const { exclusions } = rules.value.ruleset;
  const besideOf = (date: ClaimDate) => besideOn(date, lines, assessment.value, exclusions);
  const isSure = coming.some(({ isOpen }) => !isOpen);
  const isEmpty = coming.length + open.length === 0;
  return (
    <>
      {!isSure && <p class="nothing">{t(isEmpty ? 'timeline.nothing' : 'timeline.nothingSure')}</p>}
      <DateList dates={coming} besideOf={besideOf} />
      {open.length > 0 && (
        <Fold icon="maybe" label={t('timeline.open', { count: open.length })} open={!isSure}>
          <div class="folded">
            <DateList dates={open} />
          </div>
        </Fold>
      )}
      {past.length > 0 && (
        <Fold icon="clock" label={t('timeline.past', { count: past.length })}>
          <div class="folded">
            <DateList dates={past} />
          </div>
        </Fold>
      )}
      <div class="acts">
        <CalendarButton dates={coming} />
      </div>
    </>
  );
}

function missed(lines: readonly ClaimTimeline[]): readonly LookBack[] {
  return missedIn(lookBackOf(lines, asOf.value), claimsToDo(openCase.value, assessment.value), benefitOf);
}

function windowOf(on: string): { from: string; to: string } {
  const day = parseDay(on) ?? 0;
  return { from: formatDay(addMonths(day, MONTHS_BACK)), to: formatDay(addMonths(day, MONTHS_AHEAD)) };
}
