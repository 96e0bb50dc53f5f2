import { announce } from '../../state/announce.ts';
import { benefitName } from '../../state/claims.ts';
import { staff, t } from '../../state/staff.ts';
import { amountText } from './amount-text.ts';
import { dueText } from './due-text.ts';
import type { ResultRow } from './result-rows.ts';

/** Says the row that was gone to: its detail has changed without being looked at. */
export function sayRow(row: ResultRow): void {
  const { lead, spoken } = amountText(row.of, staff());
  const amount = [lead, spoken].filter(Boolean).join(' ');
  const outcome = t(`counter.results.short.${row.kind}`);
  const said = t('counter.results.said', { name: benefitName(row.benefit, staff()), outcome, amount });
  announce([said, dueText(row)].filter(Boolean).join(t('common.lists.pause')));
}
