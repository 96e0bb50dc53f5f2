import { benefitName } from '../../state/claims.ts';
import { dateText } from '../../state/date-text.ts';
import { spaced } from '../../state/spaced.ts';
import { staff, staffWho, t } from '../../state/staff.ts';
import type { AheadEntry } from './ahead-entries.ts';

/** As many names as a narrow column has room for. */
const NAMED = 2;

/** To whom it happens, of which benefit, and what. */
export function aheadText({ of, claimants }: AheadEntry): string {
  const name = benefitName(of.benefit, staff());
  return spaced(t('counter.ahead.entry', { who: whoOf(claimants), name, what: dateText(of, staff()) }));
}

function whoOf(claimants: readonly string[]): string {
  const names = claimants.map((id) => staffWho(id));
  if (names.length <= NAMED) return names.join(t('common.lists.between'));
  return t('counter.ahead.several', { who: names[0] ?? '', n: names.length });
}
