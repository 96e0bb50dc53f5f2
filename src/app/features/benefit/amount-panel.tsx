import type { Benefit, Entitlement } from '../../../engine/index.ts';
import { amountParts, range, ruleTexts, t } from '../../../platform/index.ts';
import { PanelTiles } from '../../components/panel-tiles.tsx';

/** The one dark panel of the page: how much, how often, and from when. */
export function AmountPanel({ benefit, of }: { benefit: Benefit; of: Entitlement }) {
  const { amount, outcome } = of;
  if (outcome === 'not-in-force') return <p class="mt">{t('benefit.closed')}</p>;
  if (outcome === 'ineligible') return null;
  const starts = benefit.apply.starts && ruleTexts.value.phrases.starts[benefit.apply.starts];
  const { before, figure } = amount ? amountParts(amount, amount.unit) : { before: '', figure: '' };
  const after = amount
    ? (
        range(amount, amount.unit)
          .split(/[\d,]+/)
          .at(-1) ?? ''
      ).trim()
    : '';
  return (
    <section class="sum" aria-label={t('benefit.amount')}>
      <PanelTiles names={['kapok', 'star']} />
      <p>{t(outcome === 'unknown' ? 'benefit.ifYes' : labelKey(amount?.unit))}</p>
      {amount ? (
        <p class="big num" translate={false}>
          <span aria-hidden="true">
            {before}
            {figure} <small>{after}</small>
          </span>
          <span class="vh">{amountParts(amount, amount.unit).spoken}</span>
        </p>
      ) : (
        <p class="big">{t('benefit.noAmount')}</p>
      )}
      {outcome === 'unknown' && amount && <p>{t(labelKey(amount.unit))}</p>}
      {starts && <p>{starts}</p>}
    </section>
  );
}

function labelKey(unit = '') {
  if (unit.startsWith('hour')) return 'benefit.service';
  if (unit === 'TWD/month') return 'benefit.monthly';
  if (unit === 'TWD/year') return 'benefit.yearly';
  return unit === 'TWD/once' ? 'benefit.once' : 'benefit.other';
}
