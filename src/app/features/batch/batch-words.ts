import { type BatchProblem, type BatchWords, PROBLEM_COLUMNS, RESULT_COLUMNS } from '../../../platform/index.ts';
import { rules } from '../../state/assessment.ts';
import { staff, t } from '../../state/staff.ts';

const codes = [
  'empty-file',
  'unknown-column',
  'same-column',
  'no-columns',
  'no-rows',
  'quotes',
  'fields',
  'no-people',
  'second-self',
  'bad-value',
  'out-of-range',
  'empty-range',
  'bad-date',
] as const satisfies readonly BatchProblem['code'][];

/** What staff may write in a cell besides ids, and what the files say. */
export function batchWords(): BatchWords {
  const { texts } = staff();
  const options = rules.value.ruleset.facts.flatMap(({ id }) => {
    const names = Object.entries(texts.facts[id]?.options ?? {}).map(([option, name]) => [name, option] as const);
    return names.length === 0 ? [] : [[id, Object.fromEntries(names)] as const];
  });
  return {
    yes: [t('question.yes')],
    no: [t('question.no')],
    options: Object.fromEntries(options),
    benefits: Object.fromEntries(Object.entries(texts.benefits).map(([id, { name }]) => [id, name])),
    units: unitWords(),
    household: t('batch.household'),
    columns: Object.fromEntries(
      [...RESULT_COLUMNS, ...PROBLEM_COLUMNS].map((column) => [column, t(`batch.heads.${column}`)]),
    ) as BatchWords['columns'],
    outcomes: {
      eligible: t('batch.outcomes.eligible'),
      unknown: t('batch.outcomes.unknown'),
      none: t('batch.outcomes.none'),
    },
    problems: Object.fromEntries(codes.map((code) => [code, t(`batch.codes.${code}`)])) as BatchWords['problems'],
  };
}

/** What each benefit pays in. */
function unitWords(): BatchWords['units'] {
  const units = rules.value.ruleset.benefits.flatMap(({ versions }) =>
    versions.map(({ amount }) => amount?.unit ?? ''),
  );
  return Object.fromEntries(units.map((unit) => [unit, unitWord(unit)]));
}

/** A unit without a figure: "TWD/month" as people write it. */
export function unitWord(unit: string): string {
  const { before, after } = staff().format.amountParts(1, unit);
  return (before + after).trim();
}
