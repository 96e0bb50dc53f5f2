import { evaluate, FeelDate, FeelDateTime, FeelDuration, FeelRange } from 'feelin';
import { evalFeel } from '../../src/rules-compiler/index.ts';

/** What an interpreter makes of an expression, as JSON; dates and durations as ISO text, marked so that no string is like them. */
export type Result = unknown;

export const ours = remembering((text) => {
  const result = evalFeel(text, {});
  return 'value' in result ? result.value : result;
});

export const theirs = remembering((text) => {
  try {
    return plain(evaluate(text, {}).value);
  } catch (error) {
    return { throws: error instanceof Error ? error.message : String(error) };
  }
});

/** The search for the part that differs asks for the same parts again and again. */
function remembering(interpret: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    if (known.size > 1000) known.clear();
    const result = interpret(text);
    known.set(text, result);
    return result;
  };
}

function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (value instanceof FeelDuration) return canonical(value.toString());
  if (value instanceof FeelDate || value instanceof FeelDateTime) return value.toString();
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof FeelRange) return { ...value };
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]));
}

/** One writing for durations of the same length: PT36H is P1DT12H. What is no FEEL duration stays as it is. */
function canonical(text: string): unknown {
  return ours(`duration("${text}")`) ?? text;
}

/** Numbers may differ in the last digits that a double has: feelin calculates in binary. */
export function same(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => same(item, b[i]));
  if (isRecord(a) && isRecord(b)) {
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => key in b && same(a[key], b[key]));
  }
  return a === b;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
