import type { Entitlement } from '../../../engine/index.ts';
import type { Wording } from '../../../platform/index.ts';
import { toldAmount, upToText } from '../../state/ceiling.ts';
import { paidAsText } from '../../state/paid-as-text.ts';
import type { Within } from '../../state/reduced.ts';
import { t } from '../../state/staff.ts';
import { isUnknownSum } from '../../state/unknown-sum.ts';

interface AmountText {
  /** Said first of what is no money in hand. */
  readonly lead: string;
  readonly shown: string;
  readonly spoken: string;
}

/** An amount for a narrow column: `0–100,000 元/次`; what pays nothing is a status. */
export function amountText(of: Entitlement | undefined, { format, t: say }: Wording, within?: Within): AmountText {
  const amount = of && toldAmount(of, within);
  if (!of || of.outcome === 'not-in-force') return alike('');
  if (!amount) return alike(of.outcome === 'ineligible' ? '' : t('counter.results.status'));
  const lead = paidAsText(of, say);
  const upTo = upToText(of, say, within);
  if (upTo) return alike(upTo, lead);
  if (isUnknownSum(amount)) return alike(t('counter.totals.open'));
  const { before, figure, after, spoken } = format.amountParts(amount, amount.unit);
  return { lead, shown: [before + figure, after].filter(Boolean).join(' '), spoken };
}

function alike(text: string, lead = ''): AmountText {
  return { lead, shown: text, spoken: text };
}
