import type { Claim } from '../../../engine/index.ts';
import { date, daysLeft, listOr, t, year } from '../../../platform/index.ts';
import { ChineseText } from '../../components/chinese-text.tsx';
import { Icon, type IconName } from '../../components/icon.tsx';
import { benefitName } from '../../state/claims.ts';
import { dateText } from '../../state/date-text.ts';
import { type ClaimDate, type DateKind, isLastDay } from '../../state/dates.ts';
import { asOf } from '../../state/open-case.ts';
import { places } from '../../state/places.ts';
import { whoText } from '../../state/who.ts';

const icons: Readonly<Record<DateKind, IconName>> = {
  starts: 'yes',
  settles: 'yes',
  ends: 'no',
  closes: 'no',
  changes: 'chart',
  reopens: 'maybe',
  deadline: 'clock',
  best_by: 'clock',
};

interface DateListProps {
  readonly dates: readonly ClaimDate[];
  /** What is had today of which only one can be had beside what starts on a day. */
  readonly besideOf?: (of: ClaimDate) => readonly Claim[];
}

/** Days in order, year by year. */
export function DateList({ dates, besideOf = () => [] }: DateListProps) {
  const years = [...new Set(dates.map(({ day }) => day.slice(0, 4)))];
  return (
    <>
      {years.map((one) => (
        <section key={one}>
          <h2>{t('timeline.year', { year: year(`${one}-01-01`) })}</h2>
          <ol class="sheet dates">
            {dates
              .filter(({ day }) => day.startsWith(one))
              .map((of) => (
                <DateItem key={`${of.day} ${of.kind} ${of.benefit} ${of.claimant}`} of={of} beside={besideOf(of)} />
              ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function DateItem({ of, beside }: { of: ClaimDate; beside: readonly Claim[] }) {
  const { day, kind, benefit, claimant, isOpen } = of;
  return (
    <li class={isLastDay(of) ? 'last-day' : ''}>
      <Icon name={isOpen ? 'maybe' : icons[kind]} />
      <div>
        <p class="quiet">
          <time dateTime={day}>{date(day)}</time>
          {t('common.lists.pause')}
          {daysLeft(asOf.value, day)}
        </p>
        <a href={places.benefit(benefit, claimant)}>{benefitName(benefit)}</a>
        <ChineseText of={(texts) => texts.benefits[benefit]?.name} />
        <p>{dateText(of)}</p>
        {beside.length > 0 && (
          <p>{t('benefit.besideOne', { others: listOr(beside.map((other) => benefitName(other.benefit))) })}</p>
        )}
        <p class="quiet">{whoText(claimant)}</p>
      </div>
    </li>
  );
}
