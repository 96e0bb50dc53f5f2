/** A word in a chart, at its middle. */
export interface ChartLabel {
  readonly x: number;
  readonly text: string;
}

/** The labels there is room for in a row of this width, moved in from its ends; of two that would touch, the first stays. */
export function spreadLabels(labels: readonly ChartLabel[], width: number, rem: number): readonly ChartLabel[] {
  const kept: { readonly label: ChartLabel; readonly from: number; readonly to: number }[] = [];
  for (const { x, text } of labels) {
    const half = textWidth(text, rem) / 2;
    const middle = Math.min(Math.max(x, half), width - half);
    const [from, to] = [middle - half, middle + half];
    const gap = rem * 0.3;
    if (kept.some((other) => from < other.to + gap && to > other.from - gap)) continue;
    kept.push({ label: { x: middle, text }, from, to });
  }
  return kept.map(({ label }) => label);
}

/** About as wide as it will be drawn in the size of small text: a Han character is as wide as it is high. */
export function textWidth(text: string, rem: number): number {
  const ems = [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 1 : 0.56), 0);
  return ems * rem * 0.84;
}
