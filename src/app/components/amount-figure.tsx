import type { Entitlement } from '../../engine/index.ts';
import { amountParts, t } from '../../platform/index.ts';
import { toldAmount, upToText } from '../state/ceiling.ts';
import { paidAsText } from '../state/paid-as-text.ts';
import { isUnknownSum } from '../state/unknown-sum.ts';

/** An amount with its figure large and its unit small, a span read out as "A to B"; nothing where nothing is known of it. */
export function AmountFigure({ of }: { of: Entitlement }) {
  const upTo = upToText(of, t);
  const lead = paidAsText(of, t);
  if (upTo)
    return (
      <span class="amount">
        <small>{lead}</small> {upTo}
      </span>
    );
  const amount = toldAmount(of);
  if (!amount || isUnknownSum(amount)) return null;
  const { before, figure, after, spoken } = amountParts(amount, amount.unit);
  return (
    <span class="amount num" translate={false}>
      <span aria-hidden="true">
        {lead && <small>{lead}</small>}{' '}
        <span class="whole">
          {before && <small>{before}</small>}
          {figure} <small>{after}</small>
        </span>
      </span>
      <span class="vh">{lead ? `${lead} ${spoken}` : spoken}</span>
    </span>
  );
}
