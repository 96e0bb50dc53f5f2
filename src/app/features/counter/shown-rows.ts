import { computed } from '@preact/signals';
import { assessment, rules } from '../../state/assessment.ts';
import { pickedRow, showsReferrals, showsRest } from './desk.ts';
import { type ResultRow, resultRows } from './result-rows.ts';

export const rowsOfCase = computed(() => resultRows(assessment.value, rules.value.ruleset));

/** The rows of the table, as far as they are wanted. */
export const shownRows = computed((): readonly ResultRow[] => {
  const { first, rest, referrals } = rowsOfCase.value;
  return [...first, ...(showsRest.value ? rest : []), ...(showsReferrals.value ? referrals : [])];
});

/** The row whose detail is shown: the one picked, else the first. */
export const currentRow = computed((): ResultRow | undefined => {
  const { first, rest, referrals } = rowsOfCase.value;
  const picked = [...first, ...rest, ...referrals].find(({ key }) => key === pickedRow.value);
  return picked ?? first[0];
});

/** Shows a row wherever it stands, also one that wasn't listed yet. */
export function pickRow({ key, kind }: ResultRow): void {
  const { rest } = rowsOfCase.peek();
  if (kind === 'referral') showsReferrals.value = true;
  else if (rest.some((row) => row.key === key)) showsRest.value = true;
  pickedRow.value = key;
}
