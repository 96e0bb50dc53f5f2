import type { AmountBounds, Benefit, Entitlement } from '../../../engine/index.ts';
import { amountParts, type Key, ruleTexts, t } from '../../../platform/index.ts';
import { PanelTiles } from '../../components/panel-tiles.tsx';
import { toldAmount, upToText } from '../../state/ceiling.ts';
import { reducedText } from '../../state/reduced.ts';
import { isUnknownSum } from '../../state/unknown-sum.ts';

/** The one dark panel of the page: how much, how often, and from when. */
export function AmountPanel({ benefit, of }: { benefit: Benefit; of: Entitlement }) {
  const { outcome } = of;
  const amount = toldAmount(of);
  if (outcome === 'not-in-force') return <p class="mt">{t('benefit.closed')}</p>;
  if (outcome === 'ineligible') return null;
  const starts = benefit.apply.starts && ruleTexts.value.phrases.starts[benefit.apply.starts];
  const upTo = upToText(of, t);
  const reduced = reducedText(of);
  const isSure = outcome === 'eligible';
  const label = labelKey(of);
  const isKnown = upTo || (amount && !isUnknownSum(amount));
  return (
    <section class="sum" aria-label={t('benefit.amount')}>
      <PanelTiles names={['kapok', 'star']} />
      {isKnown && <p>{t(isSure ? label : 'benefit.soFar')}</p>}
      {upTo ? (
        <p class="big">{upTo}</p>
      ) : amount && isKnown ? (
        <Figure amount={amount} unit={isSure && saysPeriod.has(label) ? baseOf(amount.unit) : amount.unit} />
      ) : (
        <p class="cap">{t('benefit.noAmount')}</p>
      )}
      {reduced && <p>{reduced}</p>}
      {starts && <p>{starts}</p>}
    </section>
  );
}

function Figure({ amount, unit }: { amount: AmountBounds; unit: string }) {
  const { before, figure, after } = amountParts(amount, unit);
  return (
    <p class="big num" translate={false}>
      <span aria-hidden="true">
        <span class="whole">
          {before}
          {figure} <small>{after}</small>
        </span>
      </span>
      <span class="vh">{amountParts(amount, amount.unit).spoken}</span>
    </p>
  );
}

/** The unit without its period, where the line above says that. */
function baseOf(unit: string): string {
  return unit.split('/')[0] ?? unit;
}

/** Lines that say for themselves how often it is paid. */
const saysPeriod: ReadonlySet<Key> = new Set<Key>([
  'benefit.save',
  'benefit.monthly',
  'benefit.yearly',
  'benefit.once',
]);

function labelKey({ amount, paid_as }: Entitlement): Key {
  const unit = amount?.unit ?? '';
  if (paid_as === 'deposit') return 'benefit.deposit';
  if (paid_as === 'saved') return unit === 'TWD/month' ? 'benefit.save' : 'benefit.saveOther';
  if (unit.startsWith('hour')) return 'benefit.service';
  if (unit === 'TWD/month') return 'benefit.monthly';
  if (unit === 'TWD/year') return 'benefit.yearly';
  return unit === 'TWD/once' ? 'benefit.once' : 'benefit.other';
}
