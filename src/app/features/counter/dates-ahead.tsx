import { staff, t } from '../../state/staff.ts';
import { type AheadEntry, aheadEntries } from './ahead-entries.ts';
import { aheadText } from './ahead-text.ts';
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
          {aheadEntries(dates)
            .slice(0, SHOWN)
            .map((one) => (
              <li key={`${one.of.day} ${one.of.benefit} ${one.claimants.join(' ')}`}>
                <DateEntry {...one} />
              </li>
            ))}
        </ol>
      )}
    </div>
  );
}

function DateEntry({ of, claimants }: AheadEntry) {
  return (
    <>
      <b>{staff().format.dateShort(of.day)}</b>
      {aheadText({ of, claimants })}
    </>
  );
}
