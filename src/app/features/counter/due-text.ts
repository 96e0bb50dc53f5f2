import { type Entitlement, isSameClaim } from '../../../engine/index.ts';
import { today } from '../../../platform/index.ts';
import { applyBy } from '../../state/apply-by.ts';
import { assessment } from '../../state/assessment.ts';
import { benefitOf, conditionOf } from '../../state/claims.ts';
import { conditionText } from '../../state/condition-text.ts';
import { nearMiss } from '../../state/near-miss.ts';
import { claimOf, optionName } from '../../state/payment-name.ts';
import { askFirst } from '../../state/question.ts';
import { staff, t } from '../../state/staff.ts';
import { isUnsettled } from '../../state/unsettled.ts';
import { factLabel } from './fact-label.ts';
import type { ResultRow } from './result-rows.ts';

export interface Due {
  /** The words that count, set bold: a day, or what is missing. */
  readonly mark: string;
  readonly text: string;
  readonly kind: 'day' | 'missing' | 'plain';
}

/** The last column: until when, what is missing, what it excludes, or why not. */
export function dueOf(row: ResultRow): Due {
  const { of } = row;
  if (!of) return plain(t('counter.results.ask'));
  switch (row.kind) {
    case 'yes':
      return lastDayOf(of) ?? plain(paidText(of));
    case 'choose':
      return choiceDue(of);
    case 'maybe':
      return missingText(of);
    case 'no':
      return plain(missedText(of));
    default:
      return plain('');
  }
}

/** The same as one text. */
export function dueText(row: ResultRow): string {
  const { mark, text } = dueOf(row);
  return [mark, text].filter(Boolean).join(' ');
}

/** The day that comes first: until then it is all paid. */
function lastDayOf(of: Entitlement): Due | undefined {
  const { bestBy, deadline } = applyBy(of);
  const day = bestBy ?? deadline;
  if (day === undefined) return undefined;
  const key = bestBy ? 'counter.results.bestBy' : day < today() ? 'counter.results.over' : 'counter.results.until';
  return { kind: 'day', mark: t(key, { date: staff().format.dateShort(day) }), text: '' };
}

function paidText(of: Entitlement): string {
  if (isUnsettled(assessment.value, of)) return t('counter.results.unlessPaid');
  if (benefitOf(of.benefit)?.apply.automatic) return t('counter.results.automatic');
  return of.standing === 'recalled' || !of.fresh ? t('counter.results.unverified') : '';
}

/** By when to apply is nothing to be told of what something else takes the place of. */
function choiceDue(of: Entitlement): Due {
  const own = assessment.value.package.rejected.find((one) => isSameClaim(one, of));
  const rival = own?.instead[0] ?? (own?.outside && claimOf(own.outside));
  if (rival) return plain(t('counter.results.instead', { name: optionName(rival, staff()) }));
  const text = t(isUnsettled(assessment.value, of) ? 'counter.results.unlessPaid' : 'counter.results.picked');
  return { ...(lastDayOf(of) ?? plain('')), text };
}

function missingText({ missing }: Entitlement): Due {
  const first = askFirst(missing) ?? missing[0];
  if (first === undefined) return plain(t('counter.results.review'));
  const { who, what } = factLabel(first);
  const name = [who, what].filter(Boolean).join(' ');
  const n = missing.length;
  return {
    kind: 'missing',
    mark: n > 1 ? t('counter.results.lacksMore', { what: name, n }) : t('counter.results.lacks', { what: name }),
    text: '',
  };
}

function missedText(of: Entitlement): string {
  const near = nearMiss(of);
  const shown = near && conditionOf(of, near.id).value;
  if (shown && near.distance)
    return t('counter.results.nearBy', { distance: staff().format.remaining(Math.abs(near.distance), shown) });
  const failed = of.conditions.find(({ outcome }) => outcome === false);
  return failed ? conditionText(of, failed, staff()) : '';
}

function plain(text: string): Due {
  return { kind: 'plain', mark: '', text };
}
