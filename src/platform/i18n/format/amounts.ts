import type { Bounds } from '../../../engine/index.ts';
import { type Language, languageEntry } from '../languages.ts';
import { word, wordIfAny } from '../words.ts';
import { formatNumber } from './numbers.ts';

/** A number or the span it lies in; `max: null` is open. */
export type Quantity = number | Bounds;

/**
 * How much of a unit is said: `full` on cards (8,329 per month), `plain` beside a label that says the period, `bare` inside a
 * phrase of the rules, which says everything but the currency.
 */
export type UnitStyle = 'full' | 'plain' | 'bare';

/** An amount taken apart so that the figure can be set larger than its unit; `spoken` is the same in words. */
export interface AmountParts {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
  readonly spoken: string;
}

const TEN_THOUSAND = 10_000;
const GAP = '{n}';

/** Counts are bare numbers: the sentence says what of. */
const unitless: ReadonlySet<string> = new Set(['', '1', 'count']);

export function formatQuantity(language: Language, quantity: Quantity, unit: string, style: UnitStyle): string {
  const { min, max } = bounds(quantity);
  const round = isRound(language, unit, min, max);
  const scale = round ? TEN_THOUSAND : 1;
  const write = (figure: string) =>
    round
      ? languageEntry(language).tenThousands.replace(GAP, figure)
      : withUnit(language, figure, unit, style, max ?? min);
  const low = formatNumber(min / scale);
  if (max === null) return word(language, 'common.ranges.from', { a: write(low) });
  if (min === max) return write(low);
  return write(word(language, 'common.ranges.between', { a: low, b: formatNumber(max / scale) }));
}

/** "At least A, at most B", with whichever of the two says something. */
export function formatBounds(language: Language, quantity: Bounds, unit: string, style: UnitStyle): string {
  const { min, max } = quantity;
  const write = (n: number) => formatQuantity(language, n, unit, style);
  if (max === null) return word(language, 'common.ranges.atLeast', { a: write(min) });
  if (min === max) return write(min);
  if (min === 0) return word(language, 'common.ranges.atMost', { b: write(max) });
  return word(language, 'common.ranges.atLeastAtMost', { a: write(min), b: write(max) });
}

export function formatAmountParts(language: Language, quantity: Quantity, unit: string): AmountParts {
  const { min, max } = bounds(quantity);
  const [before = '', after = ''] = withUnit(language, GAP, unit, 'full', max ?? min).split(GAP);
  const end = max === null ? '+' : `\u2013${formatNumber(max)}`;
  const figure = min === max ? formatNumber(min) : formatNumber(min) + end;
  return { before, figure, after, spoken: formatQuantity(language, quantity, unit, 'full') };
}

/** `TWD/person/month` is the unit TWD, then a word for each "per". A unit without words keeps its id, to be seen and named. */
function withUnit(language: Language, figure: string, unit: string, style: UnitStyle, count: number): string {
  const [base = '', ...pers] = unit.split('/');
  if (style === 'bare' && base !== 'TWD') return figure;
  // Bare per cent of an amount don't say who bears them.
  const name = style === 'full' && base === 'percent' ? 'share' : base;
  const named = wordIfAny(language, `common.units.${name}`, { n: figure, count });
  const quantity = named ?? (unitless.has(base) ? figure : `${figure} ${base}`);
  if (style !== 'full') return quantity;
  return quantity + pers.map((per) => wordIfAny(language, `common.per.${per}`) ?? `/${per}`).join('');
}

/** Property is told in whole ten thousands where people count so; money per month never is. */
function isRound(language: Language, unit: string, min: number, max: number | null): boolean {
  if (unit !== 'TWD' || languageEntry(language).tenThousands === '') return false;
  return [min, max ?? min].every((n) => n >= TEN_THOUSAND && n % TEN_THOUSAND === 0);
}

function bounds(quantity: Quantity): Bounds {
  return typeof quantity === 'number' ? { min: quantity, max: quantity } : quantity;
}
