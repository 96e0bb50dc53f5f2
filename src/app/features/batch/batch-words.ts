import type { BatchProblem, BatchWords } from '../../../platform/index.ts';
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
    outcomes: {
      eligible: t('batch.outcomes.eligible'),
      unknown: t('batch.outcomes.unknown'),
      none: t('batch.outcomes.none'),
    },
    problems: Object.fromEntries(codes.map((code) => [code, t(`batch.codes.${code}`)])) as BatchWords['problems'],
  };
}
