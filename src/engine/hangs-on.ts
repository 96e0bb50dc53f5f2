import { inOrder } from './in-order.ts';
import { NONE } from './machine/held.ts';
import type { Verdict } from './verdict.ts';

/** Every place that a verdict hangs on, ascending, each once. */
export function hangsOn({ parts }: Verdict): readonly number[] {
  if (parts.length === 0) return NONE;
  const places: number[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as readonly number[];
    for (let j = 0; j < part.length; j++) places.push(part[j] as number);
  }
  return eachOnce(places).sort((a, b) => a - b);
}

/** The same places without those that come again. */
export function eachOnce(places: readonly number[]): number[] {
  mark += 2;
  const found: number[] = [];
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    if (place >= marks.length) marks = new Int32Array(2 * place);
    if (marks[place] === mark) continue;
    marks[place] = mark;
    found.push(place);
  }
  return found;
}

let marks = new Int32Array(4096);
let mark = 0;

/** Places read more than once: correlated with themselves, which a single pass can't see. */
export function sharedIn({ parts }: Verdict): number[] {
  mark += 2;
  const twice: number[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as readonly number[];
    for (let j = 0; j < part.length; j++) {
      const place = part[j] as number;
      if (place >= marks.length) marks = new Int32Array(2 * place);
      const seen = marks[place] as number;
      if (seen === mark) twice.push(place);
      if (seen <= mark) marks[place] = seen === mark ? mark + 1 : mark;
    }
  }
  return inOrder(twice, (place) => place);
}
