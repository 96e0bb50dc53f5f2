import { benefitName } from '../../state/claims.ts';
import { dateText } from '../../state/date-text.ts';
import type { ClaimDate } from '../../state/dates.ts';
import { staff, t } from '../../state/staff.ts';
import { comingDates } from './coming-dates.ts';

/** As many as fit side by side. */
const SHOWN = 3;

/** The next dates on which something starts, ends or must be applied for. */
export function DatesAhead() {
  const dates = comingDates.value;
  return (
    <div class="ahead" aria-busy={!dates}>
      <h3>{t('counter.ahead.title')}</h3>
      {!dates && <p>{t('counter.ahead.working')}</p>}
      {dates?.length === 0 && <p>{t('counter.ahead.none')}</p>}
      {dates && dates.length > 0 && (
        <ol>
          {dates.slice(0, SHOWN).map((one) => (
            <li key={`${one.day} ${one.benefit} ${one.claimant}`}>
              <DateEntry of={one} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function DateEntry({ of }: { of: ClaimDate }) {
  return (
    <>
      <b>{staff().format.dateShort(of.day)}</b>
      {benefitName(of.benefit, staff())}
      {t('common.lists.pause')}
      {dateText(of, staff())}
    </>
  );
}
