import type { Answer, Fact } from '../../engine/index.ts';
import { date, listOr, range, ruleTexts, t } from '../../platform/index.ts';

/** An answer in words. */
export function answerText(fact: Fact, answer: Answer): string {
  if (typeof answer === 'boolean') return t(answer ? 'question.yes' : 'question.no');
  if (typeof answer === 'number') return range(answer, fact.unit ?? '');
  if (typeof answer === 'string') {
    return fact.type === 'date' ? date(answer) : (ruleTexts.value.facts[fact.id]?.options?.[answer] ?? answer);
  }
  if ('one_of' in answer) return listOr(answer.one_of.map((option) => answerText(fact, option)));
  return spanText(fact, answer);
}

function spanText(fact: Fact, { min, max }: { min?: number | string; max?: number | string }): string {
  if (fact.type === 'date') {
    if (min === undefined) return t('common.ranges.datesTo', { b: date(String(max)) });
    if (max === undefined) return t('common.ranges.datesFrom', { a: date(String(min)) });
    return t('common.ranges.dates', { a: date(String(min)), b: date(String(max)) });
  }
  const unit = fact.unit ?? '';
  if (typeof max !== 'number') return t('common.ranges.from', { a: range(Number(min ?? 0), unit) });
  if (typeof min !== 'number') return t('common.ranges.to', { b: range(max, unit) });
  return range({ min, max }, unit);
}
