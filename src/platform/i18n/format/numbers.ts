const MINUS = '\u2212';

/**
 * Digits 0 to 9 with commas in every language, at most two decimals. Not `Intl`: that prints `16.970` for Vietnamese and
 * Burmese digits for Burmese, and the clerk's paper says 16,970.
 *
 * @example formatNumber(16970) // '16,970'
 */
export function formatNumber(n: number): string {
  const [whole = '0', decimals = ''] = Math.abs(n).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const shown = decimals.replace(/0+$/, '');
  const text = shown === '' ? grouped : `${grouped}.${shown}`;
  return n < 0 && text !== '0' ? MINUS + text : text;
}
