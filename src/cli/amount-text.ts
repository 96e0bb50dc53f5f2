import type { AmountBounds, Bounds } from '../engine/index.ts';
import { fill, type OwnWords, spaced } from './own-words.ts';

/** An amount with its unit and how often it comes: `TWD/month` as money every month. */
export function amountText({ min, max, unit }: AmountBounds, own: OwnWords): string {
  if (min === 0 && max === null) return own.amountOpen;
  const [what = '', per] = unit.split('/');
  const counted = own[`unit.${what}` as 'unit.TWD'] ?? `{n} ${what}`;
  const amount = fill(counted, { n: boundsText({ min, max }, own) });
  const often = per && own[`per.${per}` as 'per.month'];
  return spaced(often ? fill(often, { amount }) : amount);
}

function boundsText({ min, max }: Bounds, own: OwnWords): string {
  if (max === null) return fill(own.atLeast, { min: grouped(min) });
  if (min === max) return grouped(min);
  return min === 0
    ? fill(own.atMost, { max: grouped(max) })
    : fill(own.range, { min: grouped(min), max: grouped(max) });
}

/** The clerk's paper says 16,970 in every language. */
export function grouped(x: number): string {
  const [whole = '', decimals] = String(x).split('.');
  const separated = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return decimals ? `${separated}.${decimals}` : separated;
}
