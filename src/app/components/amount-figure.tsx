import type { Entitlement } from '../../engine/index.ts';
import { amountParts, t } from '../../platform/index.ts';
import { upToText } from '../state/up-to-text.ts';

/** An amount with its figure large and its unit small, a span read out as "A to B"; nothing where nothing is known of it. */
export function AmountFigure({ of }: { of: Entitlement }) {
  const { amount, saved } = of;
  if (!amount || (amount.min === 0 && amount.max === null)) return null;
  const upTo = upToText(of, t);
  if (upTo)
    return (
      <span class="amount">
        <small>{t('results.savingOf')}</small> {upTo}
      </span>
    );
  const { before, figure, after, spoken } = amountParts(amount, amount.unit);
  return (
    <span class="amount num" translate={false}>
      <span aria-hidden="true">
        {saved && <small>{t('results.savingOf')} </small>}
        <span class="whole">
          {before && <small>{before}</small>}
          {figure} <small>{after}</small>
        </span>
      </span>
      <span class="vh">{saved ? `${t('results.savingOf')} ${spoken}` : spoken}</span>
    </span>
  );
}
