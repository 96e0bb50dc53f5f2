import type { Rung } from './number-draft.ts';

/** Which sentence a rung is said by; `a` and `b` are the figures in it. */
export interface RungText {
  readonly key: 'only' | 'below' | 'upTo' | 'fromBelow' | 'fromTo' | 'overBelow' | 'overTo' | 'from' | 'over';
  readonly a: number;
  readonly b: number;
}

/**
 * Says a rung by the figures of the law at its ends, with "over" and "under" exactly as the law compares: what ends at 25,454
 * because the law says "under 25,455" is said so. People, children and levels are counted instead: "2 or more", not "over 1".
 */
export function rungText(rungs: readonly Rung[], index: number, unit = ''): RungText | undefined {
  const rung = rungs[index];
  if (!rung) return undefined;
  const { min, max } = rung;
  if (min === max) return { key: 'only', a: min, b: min };
  if (COUNTED.has(unit)) {
    if (max === null) return { key: 'from', a: min, b: min };
    return { key: index === 0 ? 'upTo' : 'fromTo', a: min, b: max };
  }
  const below = rungs[index - 1];
  const isOver = below?.lines.some(({ value }) => value === min - 1) ?? false;
  const a = isOver ? min - 1 : min;
  const low = below ? (isOver ? 'over' : 'from') : undefined;
  if (max === null) return { key: low ?? 'from', a, b: a };
  const isUnder = rung.lines.some(({ value }) => value === max + 1);
  const b = isUnder ? max + 1 : max;
  if (!low) return { key: isUnder ? 'below' : 'upTo', a, b };
  return { key: `${low}${isUnder ? 'Below' : 'To'}`, a, b };
}

/** What comes in whole numbers only. */
const COUNTED: ReadonlySet<string> = new Set(['person', 'count', 'level', 'age', 'trip/month']);

/** Up to here single figures are counts (children, people) and are chosen; above they are sums of money and are typed. */
const LARGEST_COUNT = 30;

/** Whether a rung is worth listing: the single figure between "under 25,455" and "over 25,455" is for typing. */
export function isListed({ min, max }: Rung): boolean {
  return min !== max || min <= LARGEST_COUNT;
}
