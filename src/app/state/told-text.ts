import type { Entitlement } from '../../engine/index.ts';
import { pageWording, type Wording } from '../../platform/index.ts';
import { toldAmount, upToText } from './ceiling.ts';
import { paidAsText } from './paid-as-text.ts';
import type { Within } from './reduced.ts';
import { isUnknownSum } from './unknown-sum.ts';

/** An amount in a sentence, as it is told: with what it is when it is no money in hand; empty where there is none. */
export function toldText(of: Entitlement, words: Wording = pageWording(), within?: Within): string {
  const { t, format } = words;
  const amount = toldAmount(of, within);
  if (!amount) return '';
  const upTo = upToText(of, t, within);
  if (!upTo && isUnknownSum(amount)) return t('results.unknownYet');
  return [paidAsText(of, t), upTo ?? format.moneyWithUnit(amount, amount.unit)].filter(Boolean).join(' ');
}
