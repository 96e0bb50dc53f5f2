import type { Entitlement } from '../../../engine/index.ts';
import type { Wording } from '../../../platform/index.ts';
import { t } from '../../state/staff.ts';
import { isUpToAll } from '../../state/whole-saving.ts';

/** An amount for a narrow column: `0–100,000 元/次`; what pays nothing is a status. */
export function amountText(
  of: Entitlement | undefined,
  { format, t: say }: Wording,
): { shown: string; spoken: string } {
  const amount = of?.amount;
  if (!of || of.outcome === 'not-in-force') return { shown: '', spoken: '' };
  if (!amount) return of.outcome === 'ineligible' ? { shown: '', spoken: '' } : alike(t('counter.results.status'));
  if (amount.min === 0 && amount.max === null) return alike(t('counter.totals.open'));
  const saving = of.saved ? [say('results.savingOf')] : [];
  if (isUpToAll(of)) return alike([...saving, say('results.upToAll')].join(' '));
  const { before, figure, after, spoken } = format.amountParts(amount, amount.unit);
  // In a narrow column only the words before it go on a line of their own.
  const whole = [before + figure, after].filter(Boolean).join(' ').replaceAll(' ', '\u00a0');
  const shown = [...saving, whole].join(' ');
  return { shown, spoken: [...saving, spoken].join(' ') };
}

function alike(text: string): { shown: string; spoken: string } {
  return { shown: text, spoken: text };
}
