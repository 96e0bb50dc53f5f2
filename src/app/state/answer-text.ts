import { type Answer, type Fact, formatDay } from '../../engine/index.ts';
import { pageWording, type Wording } from '../../platform/index.ts';

/** An answer in words, in the language of the page or another one. */
export function answerText(fact: Fact, answer: Answer, words: Wording = pageWording()): string {
  const { t, texts, format } = words;
  if (typeof answer === 'boolean') return t(answer ? 'question.yes' : 'question.no');
  if (typeof answer === 'number') return format.range(answer, fact.unit ?? '');
  if (typeof answer === 'string') {
    return fact.type === 'date' ? format.date(answer) : (texts.facts[fact.id]?.options?.[answer] ?? answer);
  }
  if ('one_of' in answer) return format.listOr(answer.one_of.map((option) => answerText(fact, option, words)));
  return spanText(fact, answer, words);
}

interface Ends {
  readonly min?: number | string;
  readonly max?: number | string;
}

function spanText(fact: Fact, { min, max }: Ends, { t, format: { date, range } }: Wording): string {
  if (fact.type === 'date') {
    if (max === undefined) return t('common.ranges.datesFrom', { a: date(String(min)) });
    if (min === undefined || isAnyStart(fact, String(min), String(max)))
      return t('common.ranges.datesTo', { b: date(String(max)) });
    return t('common.ranges.dates', { a: date(String(min)), b: date(String(max)) });
  }
  const unit = fact.unit ?? '';
  if (typeof max !== 'number') return t('common.ranges.from', { a: range(Number(min ?? 0), unit) });
  if (typeof min !== 'number') return t('common.ranges.to', { b: range(max, unit) });
  return range({ min, max }, unit);
}

/** Whether a span begins only where it must: with the first day there can be, or with somebody's birth years before. */
function isAnyStart({ afterBirth, domain }: Fact, min: string, max: string): boolean {
  if (domain && min === formatDay(domain.min)) return true;
  return afterBirth === true && min.slice(0, 4) !== max.slice(0, 4);
}
