import { evalFeel } from '../../src/rules-compiler/index.ts';

/** Whether a known value is one of those that an `unknown` result still allows. */
export function holds(possible: unknown, value: unknown): boolean {
  if (!isRecord(possible)) return same(possible, value);
  const { missing, ...rest } = possible;
  if (Object.keys(rest).length === 0) return true;
  if (rest.null === true && value === null) return true;
  if (Array.isArray(rest.one_of)) return rest.one_of.some((option) => holds(option, value));
  if ('min' in rest || 'max' in rest) return isBetween(rest.min, value, rest.max);
  return 'type' in rest ? kindOf(value) === rest.type : sameEntries(rest, value);
}

function sameEntries(possible: Record<string, unknown>, value: unknown): boolean {
  if (!isRecord(value)) return false;
  const keys = Object.keys(possible);
  return keys.length === Object.keys(value).length && keys.every((key) => holds(possible[key], value[key]));
}

/** Lists and their members; numbers up to the last of the digits that we show. */
function same(possible: unknown, value: unknown): boolean {
  if (Array.isArray(possible) && Array.isArray(value)) {
    return possible.length === value.length && possible.every((item, i) => holds(item, value[i]));
  }
  if (typeof possible === 'number' && typeof value === 'number') return Math.abs(possible - value) <= slack(value);
  return possible === value;
}

function isBetween(min: unknown, value: unknown, max: unknown): boolean {
  if (typeof value === 'number') {
    const low = min === undefined || (typeof min === 'number' && value >= min - slack(value));
    return low && (max === undefined || (typeof max === 'number' && value <= max + slack(value)));
  }
  return [min === undefined || inOrder(min, value), max === undefined || inOrder(value, max)].every(Boolean);
}

function inOrder(a: unknown, b: unknown): boolean {
  const [p, q] = [a, b].map((text) => (/^-?P/.test(String(text)) ? `duration("${text}")` : `date("${text}")`));
  const result = evalFeel(`${p} <= ${q}`, {});
  return 'value' in result && result.value === true;
}

function slack(value: number): number {
  return 1e-9 * Math.max(1, Math.abs(value));
}

function kindOf(value: unknown): string {
  if (typeof value !== 'string') return Array.isArray(value) ? 'list' : typeof value;
  if (/^-?\d{4,}-\d\d-\d\d$/.test(value)) return 'date';
  if (/^-?P(\d+Y)?(\d+M)?$/.test(value)) return 'years and months duration';
  return /^-?P/.test(value) ? 'days and time duration' : 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
