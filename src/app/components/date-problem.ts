import { pageWording, type Wording } from '../../platform/index.ts';
import type { DateProblem } from './date-draft.ts';

export function dateProblemText(problem: DateProblem, { t }: Wording = pageWording()): string {
  if (problem.code !== 'noSuchDay') return t(`question.problems.${problem.code}`);
  const { year, month, day } = problem;
  if (month === 2 && day === 29) return t('question.problems.noSuchLeapDay', { year });
  return t('question.problems.noSuchDay', { month, day });
}
