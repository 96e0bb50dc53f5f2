import { calendarFile, isKiosk, now, saveFile, t, today } from '../../platform/index.ts';
import { benefitName } from '../state/claims.ts';
import { dateText } from '../state/date-text.ts';
import { type ClaimDate, daysToRemind, isLastDay } from '../state/dates.ts';
import { openCase } from '../state/open-case.ts';
import { whoText } from '../state/who.ts';
import { Icon } from './icon.tsx';

/** Makes a calendar file of some days, on the device. */
export function CalendarButton({ dates }: { dates: readonly ClaimDate[] }) {
  if (dates.length === 0 || isKiosk()) return null;
  const save = () => saveFile(`${t('timeline.file')}.ics`, 'text/calendar', calendarFile(dates.map(entryOf), now()));
  return (
    <button type="button" class="btn second" onClick={save}>
      <Icon name="clock" />
      {t('timeline.addToCalendar')}
    </button>
  );
}

/** The last day to apply may move, and then takes the old one's place; other days are told apart by their date. */
function entryOf(of: ClaimDate) {
  const { kind, benefit, claimant, day } = of;
  const when = isLastDay(of) ? '' : `-${day}`;
  return {
    id: `${kind}-${benefit}-${claimant}${when}-${openCase.peek().id.replace(/\W/g, '')}@lingdedao`,
    day,
    title: t('timeline.entry', { name: benefitName(benefit), what: dateText(of) }),
    text: t('timeline.entryText', { who: whoText(claimant) }),
    ...(isLastDay(of) && { remind: daysToRemind(day, today()) }),
  };
}
