import { pageWording, type Wording } from '../../platform/index.ts';
import type { ClaimDate } from './dates.ts';

/** What happens on the day, in a sentence. */
export function dateText({ kind, isOpen, amount, before }: ClaimDate, words: Wording = pageWording()): string {
  const { t } = words;
  const { moneyWithUnit } = words.format;
  const paid = amount && amount.min > 0 && amount.min === amount.max ? moneyWithUnit(amount, amount.unit) : undefined;
  switch (kind) {
    case 'starts':
      if (isOpen) return t('timeline.mayStart');
      return paid ? t('timeline.startsWith', { amount: paid }) : t('timeline.starts');
    case 'changes':
      return t('timeline.changes', { before: before ? moneyWithUnit(before, before.unit) : '', amount: paid ?? '' });
    case 'deadline':
      return t(isOpen ? 'timeline.mayApply' : 'timeline.deadline');
    default:
      return t(`timeline.${kind}`);
  }
}
