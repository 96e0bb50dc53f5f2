import { type Entitlement, isSameClaim } from '../../../engine/index.ts';
import { today } from '../../../platform/index.ts';
import { assessment } from '../../state/assessment.ts';
import { benefitOf, conditionOf } from '../../state/claims.ts';
import { conditionText } from '../../state/condition-text.ts';
import { nearMiss } from '../../state/near-miss.ts';
import { claimOf, optionName } from '../../state/payment-name.ts';
import { askFirst } from '../../state/question.ts';
import { spaced } from '../../state/spaced.ts';
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
      return deadlineOf(of) ?? plain(paidText(of));
    case 'choose':
      return deadlineOf(of) ?? plain(spaced(choiceText(of)));
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

function deadlineOf({ deadline }: Entitlement): Due | undefined {
  if (deadline === undefined) return undefined;
  const key = deadline < today() ? 'counter.results.over' : 'counter.results.until';
  return { kind: 'day', mark: t(key, { date: staff().format.dateShort(deadline) }), text: '' };
}

function paidText(of: Entitlement): string {
  if (isUnsettled(assessment.value, of)) return t('counter.results.unlessPaid');
  if (benefitOf(of.benefit)?.apply.automatic) return t('counter.results.automatic');
  return of.standing === 'recalled' || !of.fresh ? t('counter.results.unverified') : '';
}

function choiceText(of: Entitlement): string {
  const own = assessment.value.package.rejected.find((one) => isSameClaim(one, of));
  const rival = own?.instead[0] ?? (own?.outside && claimOf(own.outside));
  if (rival) return t('counter.results.instead', { name: optionName(rival, staff()) });
  return t(isUnsettled(assessment.value, of) ? 'counter.results.unlessPaid' : 'counter.results.picked');
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
  if (shown && near.distance !== undefined)
    return t('counter.results.nearBy', { distance: staff().format.remaining(Math.abs(near.distance), shown) });
  const failed = of.conditions.find(({ outcome }) => outcome === false);
  return failed ? conditionText(of, failed, staff()) : '';
}

function plain(text: string): Due {
  return { kind: 'plain', mark: '', text };
}
