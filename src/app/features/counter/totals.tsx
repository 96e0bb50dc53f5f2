import type { Bounds } from '../../../engine/index.ts';
import { Icon } from '../../components/icon.tsx';
import { assessment } from '../../state/assessment.ts';
import { staff, t } from '../../state/staff.ts';
import { toldSum } from '../../state/totals.ts';
import { aheadEntries } from './ahead-entries.ts';
import { aheadText, atStake } from './ahead-text.ts';
import { comingDates } from './coming-dates.ts';
import { periods, SumText } from './sum-text.tsx';

/** Sums of each period by itself, and the date that comes first. */
export function Totals() {
  const told = (kind: 'totals' | 'savings' | 'deposits') =>
    periods.flatMap((unit) => {
      const bounds = toldSum(assessment.value, kind, unit);
      return bounds ? [{ unit, bounds }] : [];
    });
  const cash = told('totals');
  return (
    <div class="totals">
      {cash.length === 0 && (
        <div>
          <span>{t('counter.totals.TWD/month')}</span>
          <b>{t('counter.totals.open')}</b>
        </div>
      )}
      {cash.map(({ unit, bounds }) => (
        <Sum key={unit} label={t(`counter.totals.${unit}`)} bounds={bounds} />
      ))}
      {told('savings').map(({ unit, bounds }) => (
        <Sum
          key={`saving ${unit}`}
          label={t('counter.totals.saving', { period: t(`counter.totals.${unit}`) })}
          bounds={bounds}
        />
      ))}
      {told('deposits').map(({ unit, bounds }) => (
        <Sum
          key={`deposit ${unit}`}
          label={t('counter.totals.deposit', { period: t(`counter.totals.${unit}`) })}
          bounds={bounds}
        />
      ))}
      <Alarm />
    </div>
  );
}

function Sum({ label, bounds }: { label: string; bounds: Bounds }) {
  return (
    <div>
      <span>{label}</span>
      <b translate={false}>
        <SumText of={bounds} />
      </b>
    </div>
  );
}

function Alarm() {
  const [next] = aheadEntries(comingDates.value ?? []);
  if (!next) return null;
  const stake = atStake(next);
  return (
    <div class="alarm">
      <Icon name="clock" />
      <p>
        <span class="vh">{t('counter.totals.alarm')} </span>
        <b>{staff().format.dateShort(next.of.day)}</b> {aheadText(next)} {stake && <b>{stake}</b>}
      </p>
    </div>
  );
}
