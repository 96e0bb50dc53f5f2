import { isSameClaim } from '../../../engine/index.ts';
import { assessment } from '../../state/assessment.ts';
import { benefitName } from '../../state/claims.ts';
import { dateText } from '../../state/date-text.ts';
import type { ClaimDate } from '../../state/dates.ts';
import { staff, staffWho, t } from '../../state/staff.ts';
import type { AheadEntry } from './ahead-entries.ts';
import { amountText } from './amount-text.ts';

/** As many names as a narrow column has room for. */
const NAMED = 2;

/** To whom it happens, of which benefit, and what. */
export function aheadText({ of, claimants }: AheadEntry): string {
  const name = benefitName(of.benefit, staff());
  return t('counter.ahead.entry', { who: whoOf(claimants), name, what: dateText(of, staff()) });
}

/** What missing the day costs each of them: what can be applied for, what ends. Nothing where it isn't a sum. */
export function atStake({ of, claimants }: AheadEntry): string | undefined {
  const told =
    of.kind === 'deadline' ? toApplyFor(of) : of.kind === 'ends' || of.kind === 'closes' ? lost(of) : undefined;
  return told && claimants.length > 1 ? t('counter.ahead.each', { amount: told }) : told;
}

function toApplyFor(of: ClaimDate): string | undefined {
  if (!of.amount) return undefined;
  const { lead, shown } = amountText(entitlementOf(of), staff());
  return [lead, shown].filter(Boolean).join(' ') || undefined;
}

function lost(of: ClaimDate): string | undefined {
  const { before } = of;
  const isKnown = before !== null && before.min > 0 && before.min === before.max;
  if (!isKnown || entitlementOf(of)?.paid_as !== 'cash') return undefined;
  return t('counter.ahead.loses', { amount: staff().format.moneyWithUnit(before, before.unit) });
}

function entitlementOf(of: ClaimDate) {
  return assessment.value.entitlements.find((one) => isSameClaim(one, of));
}

function whoOf(claimants: readonly string[]): string {
  const names = claimants.map((id) => staffWho(id));
  if (names.length <= NAMED) return names.join(t('common.lists.between'));
  return t('counter.ahead.several', { who: names[0] ?? '', n: names.length });
}
