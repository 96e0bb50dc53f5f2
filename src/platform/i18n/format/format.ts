import type { Bounds, Remaining, RuleTexts } from '../../../engine/index.ts';
import { chineseTexts, ruleTexts } from '../../rules/rules.ts';
import { language } from '../language.ts';
import type { Language } from '../languages.ts';
import {
  type AmountParts,
  formatAmountParts,
  formatBounds,
  formatQuantity,
  type Quantity,
  type UnitStyle,
} from './amounts.ts';
import {
  formatDate,
  formatDateBoth,
  formatDateShort,
  formatDaysLeft,
  formatMonth,
  formatYear,
  formatYearBoth,
} from './dates.ts';
import { formatList } from './lists.ts';
import { formatNumber } from './numbers.ts';
import { formatRemaining, type ShownAs } from './remaining.ts';

/** Everything that prints a value, in one language. */
export interface Formatter {
  /** 16,970 */
  number(n: number): string;
  /** 16,970 with the currency and no period. */
  money(n: number): string;
  /** An amount or its span with unit and period. */
  moneyWithUnit(quantity: Quantity, unit: string): string;
  /** A span with its unit but without "per …", for beside a label that says it. */
  range(quantity: Quantity, unit: string): string;
  /** "At least A, at most B", without "per …". */
  atLeastAtMost(bounds: Bounds, unit: string): string;
  amountParts(quantity: Quantity, unit: string): AmountParts;
  /** A day in the language's calendar. */
  date(iso: string): string;
  /** A day in both calendars, named. */
  dateBoth(iso: string): string;
  /** A western year in both calendars, named. */
  yearBoth(year: number): string;
  /** A day as staff write it. */
  dateShort(iso: string): string;
  month(iso: string): string;
  /** The number of the year, of an ISO day or a western year. */
  year(day: string | number): string;
  daysLeft(from: string, to: string): string;
  listAnd(items: readonly string[]): string;
  listOr(items: readonly string[]): string;
  /** A condition's own value or threshold, to stand alone. */
  remaining(value: Remaining, shown: ShownAs): string;
  /** The same for a `{placeholder}` of a rule's phrase, which says the unit itself unless it is money. */
  inPhrase(value: Remaining, shown: ShownAs): string;
}

/** The formatter of any language whose words are loaded, for pages in two languages. */
export function formatIn(id: Language): Formatter {
  return makeFormatter(() => id);
}

function makeFormatter(id: () => Language): Formatter {
  const left = (style: UnitStyle) => (value: Remaining, shown: ShownAs) =>
    formatRemaining({ language: id(), texts: textsOf(id()), style }, value, shown);
  return {
    number: formatNumber,
    money: (n) => formatQuantity(id(), n, 'TWD/once', 'plain'),
    moneyWithUnit: (quantity, unit) => formatQuantity(id(), quantity, unit, 'full'),
    range: (quantity, unit) => formatQuantity(id(), quantity, unit, 'plain'),
    atLeastAtMost: (bounds, unit) => formatBounds(id(), bounds, unit, 'plain'),
    amountParts: (quantity, unit) => formatAmountParts(id(), quantity, unit),
    date: (iso) => formatDate(id(), iso),
    dateBoth: (iso) => formatDateBoth(id(), iso),
    yearBoth: (year) => formatYearBoth(id(), year),
    dateShort: (iso) => formatDateShort(id(), iso),
    month: (iso) => formatMonth(id(), iso),
    year: (day) => formatYear(id(), day),
    daysLeft: (from, to) => formatDaysLeft(id(), from, to),
    listAnd: (items) => formatList(id(), items, 'and'),
    listOr: (items) => formatList(id(), items, 'or'),
    remaining: left('plain'),
    inPhrase: left('bare'),
  };
}

function textsOf(id: Language): RuleTexts {
  return id === language.value ? ruleTexts.value : chineseTexts.value;
}

/** The formatter of the page's language; components that use it are drawn again on a switch. Dates are in `page-dates.ts`. */
export const { number, moneyWithUnit, range, atLeastAtMost, amountParts, listAnd, listOr, remaining } = makeFormatter(
  () => language.value,
);
