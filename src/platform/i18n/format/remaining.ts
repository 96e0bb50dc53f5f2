import type { Remaining, RuleTexts, Shown } from '../../../engine/index.ts';
import type { Language } from '../languages.ts';
import { word } from '../words.ts';
import { formatQuantity, type UnitStyle } from './amounts.ts';
import { formatDate } from './dates.ts';
import { formatList } from './lists.ts';

/** What is known of a value for printing it: its type, its unit, and the fact whose options name it. */
export type ShownAs = Pick<Shown, 'type' | 'unit' | 'fact'>;

type Single = boolean | number | string | null;

/** Prints what is left of values, in one language with its names of options. */
export interface RemainingFormat {
  readonly language: Language;
  readonly texts: RuleTexts;
  readonly style: UnitStyle;
}

export function formatRemaining(format: RemainingFormat, value: Remaining, shown: ShownAs): string {
  if (value === null || typeof value !== 'object') return formatSingle(format, value, shown);
  if ('one_of' in value) return formatOptions(format, value.one_of, shown);
  const { min, max } = value;
  if (typeof min === 'number' && typeof max === 'number') return formatSpan(format, min, max, shown);
  return formatDays(format.language, String(min), String(max));
}

function formatSingle(format: RemainingFormat, value: Single, shown: ShownAs): string {
  if (value === null) return word(format.language, 'common.answers.unknown');
  if (typeof value === 'boolean') return word(format.language, value ? 'common.answers.true' : 'common.answers.false');
  if (typeof value === 'number') return formatQuantity(format.language, value, shown.unit ?? '', format.style);
  if (shown.type === 'date') return formatDate(format.language, value);
  return (shown.fact && format.texts.facts[shown.fact]?.options?.[value]) || value;
}

function formatOptions(format: RemainingFormat, options: readonly Single[], shown: ShownAs): string {
  if (shown.type === 'boolean') return word(format.language, 'common.answers.unknown');
  const names = options.filter((option) => option !== null).map((option) => formatSingle(format, option, shown));
  return formatList(format.language, names, 'or');
}

function formatSpan(format: RemainingFormat, min: number, max: number, shown: ShownAs): string {
  const unit = shown.unit ?? '';
  // A figure of the law that nobody has found: "not above 0 or more" would say nothing, and wrongly.
  if (format.style === 'bare' && min === 0 && max === Number.POSITIVE_INFINITY) {
    return word(format.language, 'common.ranges.notFound');
  }
  if (Number.isFinite(min)) {
    return formatQuantity(format.language, { min, max: Number.isFinite(max) ? max : null }, unit, format.style);
  }
  if (!Number.isFinite(max)) return word(format.language, 'common.answers.unknown');
  return word(format.language, 'common.ranges.to', { b: formatQuantity(format.language, max, unit, format.style) });
}

function formatDays(language: Language, min: string, max: string): string {
  if (min === max) return formatDate(language, min);
  return word(language, 'common.ranges.dates', { a: formatDate(language, min), b: formatDate(language, max) });
}
