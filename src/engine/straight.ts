import type { Assessment } from './assessment.ts';

type Totals = Assessment['totals'];
type TotalsAt = (x: number) => Totals;

/** Sums are rounded to whole dollars, so what is straight may seem to bend so far. */
const ROUNDING = 1;

/** How far beyond a bend a search that overlooks roundings may end, where the lines part by a dollar each. */
const NEAR = 8;

/** Up to where the totals go on as a straight line: a sum that reaches its floor or ceiling bends without any rule turning. */
export function endOfStraight(at: TotalsAt, from: number, end: number): number {
  if (isStraight(at, from, end, ROUNDING)) return end;
  let [sure, bent] = [from + 1, end];
  while (bent - sure > 1) {
    const middle = Math.floor((sure + bent) / 2);
    if (isStraight(at, from, middle, ROUNDING)) sure = middle;
    else bent = middle;
  }
  for (let exact = sure; exact > from && sure - exact <= NEAR; exact--) {
    if (isStraight(at, from, exact, 0)) return exact;
  }
  return sure;
}

/** By some places between the two. */
function isStraight(at: TotalsAt, from: number, to: number, tolerance: number): boolean {
  const width = to - from;
  if (width < 2) return true;
  const places = [from + 1, ...[1, 2, 3].map((n) => from + Math.floor((width * n) / 4)), to - 1];
  const [a, b] = [at(from), at(to)];
  return places.every((x) => isBetween(at(x), a, b, { share: (x - from) / width, tolerance }));
}

function isBetween(of: Totals, a: Totals, b: Totals, { share, tolerance }: { share: number; tolerance: number }) {
  const units = new Set([a, b, of].flatMap((totals) => Object.keys(totals)));
  const fits = (x: number | null = 0, from: number | null = 0, to: number | null = 0): boolean => {
    if (x === null || from === null || to === null) return x === from && from === to;
    // Less than a millionth is arithmetic.
    return Math.abs(from + (to - from) * share - x) <= tolerance + 1e-6;
  };
  return [...units].every(
    (unit) => fits(of[unit]?.min, a[unit]?.min, b[unit]?.min) && fits(of[unit]?.max, a[unit]?.max, b[unit]?.max),
  );
}
