import type { Assessment, Bounds } from '../../../engine/index.ts';
import { amountParts, atLeastAtMost, type Key, moneyWithUnit, number, range, t } from '../../../platform/index.ts';
import { PanelTiles } from '../../components/panel-tiles.tsx';
import { Phrases } from '../../components/phrases.tsx';
import { benefitName, benefitOf } from '../../state/claims.ts';
import { missingText } from '../../state/missing-text.ts';
import { toldSum } from '../../state/totals.ts';

/** Cash comes first, the period paid most often before the others; nothing is ever added over periods. */
const order = ['TWD/month', 'TWD/year', 'TWD/semester', 'TWD/once'];

/** The one dark panel: what the whole household gets, certain and possible, each period by itself. */
export function TotalsPanel({ of }: { of: Assessment }) {
  const missing = of.next.length;
  const [main, ...others] = unitsOf(of.totals);
  const bounds = main ? toldSum(of, 'totals', main) : undefined;
  return (
    <section class="sum" aria-labelledby="sum">
      <PanelTiles names={['star', 'geo']} />
      <h1 id="sum" tabIndex={-1}>
        <Phrases of={t(titleKey(main))} />
      </h1>
      {main && bounds ? (
        <MainSum unit={main} bounds={bounds} missing={missing} />
      ) : (
        <NoSum isOpen={main !== undefined} missing={missing} />
      )}
      {main && <ShortTerm of={of} unit={main} />}
      {main && <ChosenSum unit={main} pays={of.package.pays[main] ?? 0} floor={bounds?.min ?? 0} />}
      <OtherSums of={of} units={others} />
    </section>
  );
}

/** What of the main sum will not be paid for long, among what is sure. */
function ShortTerm({ of: { entitlements }, unit }: { of: Assessment; unit: string }) {
  const names = entitlements
    .filter((one) => one.outcome === 'eligible' && one.paid_as === 'cash' && one.amount?.unit === unit)
    .flatMap(({ benefit }) => (benefitOf(benefit)?.shortTerm ? [benefitName(benefit)] : []));
  if (names.length === 0) return null;
  return <p class="cap">{t('results.shortTerm', { list: [...new Set(names)].join(t('common.lists.between')) })}</p>;
}

/** What the cards below come to, where a rival that isn't settled keeps the floor lower than that. */
function ChosenSum({ unit, pays, floor }: { unit: string; pays: number; floor: number }) {
  return pays > floor ? <p class="cap">{t('results.pays', { a: range(pays, unit) })}</p> : null;
}

/** Everything that isn't the main sum, each period on its own line. */
function OtherSums({ of, units }: { of: Assessment; units: readonly string[] }) {
  const lines = [
    ...units.map((unit) => ({ unit, label: t(alsoKey(unit)), kind: 'totals' as const, style: atLeastAtMost })),
    ...linesOf(of, 'savings', 'results.saving'),
    ...linesOf(of, 'deposits', 'results.deposit'),
  ].flatMap((line) => {
    const bounds = toldSum(of, line.kind, line.unit);
    return bounds ? [{ ...line, bounds }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <dl>
      {lines.map(({ unit, label, bounds, style }) => (
        <div key={label + unit}>
          <dt>{label}</dt>
          <dd translate={false}>{style(bounds, unit)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Sums that are no cash: each says its period. */
function linesOf(of: Assessment, kind: 'savings' | 'deposits', label: Key) {
  return unitsOf(of[kind]).map((unit) => ({ unit, label: t(label), kind, style: moneyWithUnit }));
}

function NoSum({ isOpen, missing }: { isOpen: boolean; missing: number }) {
  return (
    <>
      <p class="big">{t(isOpen ? 'results.unknownYet' : 'results.nothing')}</p>
      {missing > 0 && <p class="cap">{missingText(missing)}</p>}
    </>
  );
}

function MainSum({ unit, bounds, missing }: { unit: string; bounds: Bounds; missing: number }) {
  const { min, max } = bounds;
  const isExact = min === max;
  const shown = min === 0 && max !== null ? max : min;
  const { before, figure, after } = amountParts(shown, unit.split('/')[0] ?? unit);
  const lead = isExact ? '' : t(min === 0 && max !== null ? 'results.most' : 'results.atLeast');
  return (
    <>
      <p class="big num" translate={false}>
        {lead && <small>{lead}</small>}{' '}
        <span class="whole">
          {before}
          {figure}
          {after && <small> {after}</small>}
        </span>
      </p>
      {!isExact && min > 0 && (
        <p class="cap">
          {max === null ? (
            t('results.noCeiling')
          ) : (
            <>
              {t('results.most')}{' '}
              <b class="num" translate={false}>
                {range(max, unit)}
              </b>
            </>
          )}
        </p>
      )}
      <p class="cap">{missing > 0 ? missingText(missing) : t('results.allAnswered')}</p>
      {!isExact && max !== null && <RangeBar min={min} max={max} />}
    </>
  );
}

/** Solid is certain, hatched is possible. */
function RangeBar({ min, max }: { min: number; max: number }) {
  const label = t('results.bar', { a: number(min), b: number(max - min) });
  return (
    <div class="range" role="img" aria-label={label}>
      {min > 0 && <i style={{ flexGrow: min }} />}
      <i class="possible" style={{ flexGrow: max - min }} />
    </div>
  );
}

function unitsOf(totals: Assessment['totals']): readonly string[] {
  const place = (unit: string) => (order.includes(unit) ? order.indexOf(unit) : order.length);
  return Object.keys(totals)
    .filter((unit) => /^(TWD|hour)\//.test(unit) && totals[unit]?.max !== 0)
    .toSorted((a, b) => place(a) - place(b));
}

function titleKey(unit: string | undefined) {
  if (unit === 'TWD/month') return 'results.monthly';
  if (unit === 'TWD/year') return 'results.yearly';
  if (unit === 'TWD/once') return 'results.once';
  return 'results.title';
}

function alsoKey(unit: string) {
  if (unit === 'TWD/year') return 'results.alsoYearly';
  if (unit === 'TWD/once') return 'results.alsoOnce';
  if (unit === 'TWD/semester') return 'results.alsoSemester';
  return unit.startsWith('hour') ? 'results.alsoHours' : 'results.also';
}
