import type { TruthCounts } from '../truth/truth.ts';
import type { InChromium } from './in-chromium.ts';
import type { Sizes } from './sizes.ts';

/** A promise about speed, size or truth: the limit that must hold, and what we aim at. */
export interface Budget {
  readonly number: number;
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly aim: number;
  /** Whether the value must reach the limit instead of staying under it. */
  readonly atLeast?: true;
  readonly unit: string;
}

export interface Measured {
  readonly ratios: Readonly<Record<string, number>>;
  readonly truth: TruthCounts;
  readonly sizes: Sizes;
  readonly chromium: InChromium | undefined;
}

export function isHeld({ value, limit, atLeast }: Budget): boolean {
  return atLeast ? value >= limit : value <= limit;
}

/** The budgets of this program that the bench can see: 1 to 7 and 9. */
export function budgetsOf({ ratios, truth, sizes, chromium }: Measured): readonly Budget[] {
  const ratio = (name: string): number => ratios[name] ?? Number.NaN;
  const share = (part: number, whole: number): number => (100 * part) / whole;
  const inBrowser: readonly Budget[] = chromium
    ? [
        { number: 5, what: 'one changed answer, p99', value: chromium.answerP99, limit: 1, aim: 0.2, unit: 'ms' },
        // The budget speaks of the answer; the next question is told beside it, and held to the same.
        { number: 5, what: '… with the next question, p99', value: chromium.nextP99, limit: 1, aim: 0.2, unit: 'ms' },
        { number: 7, what: 'import to first result', value: chromium.coldStart, limit: 80, aim: 40, unit: 'ms' },
      ]
    : [];
  const all: readonly Budget[] = [
    { number: 1, what: 'exact, × hand-written', value: ratio('exact_vs_hand'), limit: 5, aim: 2, unit: '×' },
    {
      number: 1,
      what: 'exact, × quicker than publicodes',
      value: ratio('exact_vs_publicodes'),
      limit: 8000,
      aim: 20_000,
      atLeast: true,
      unit: '×',
    },
    { number: 2, what: 'with reasons as objects', value: ratio('reasons_vs_hand'), limit: 10, aim: 6, unit: '×' },
    { number: 3, what: 'partial, all known', value: ratio('partial_vs_hand'), limit: 25, aim: 8, unit: '×' },
    { number: 3, what: 'partial, with gaps', value: ratio('partial_with_gaps_vs_hand'), limit: 25, aim: 8, unit: '×' },
    { number: 4, what: 'unfounded results', value: truth.unfounded, limit: 0, aim: 0, unit: '' },
    {
      number: 4,
      what: 'decided answers found',
      value: share(truth.decidedFound, truth.decided),
      limit: 99.9,
      aim: 99.99,
      atLeast: true,
      unit: '%',
    },
    {
      number: 4,
      what: 'bounds exactly tight',
      value: share(truth.tight, truth.cases),
      limit: 99.9,
      aim: 99.99,
      atLeast: true,
      unit: '%',
    },
    { number: 4, what: 'needless questions', value: share(truth.needless, truth.gaps), limit: 1, aim: 0, unit: '%' },
    { number: 6, what: 'engine, brotli', value: sizes.engine, limit: 4, aim: 2.5, unit: 'kB' },
    { number: 6, what: "engine and a day's rules", value: sizes.engineAndRules, limit: 20, aim: 14, unit: 'kB' },
    ...inBrowser,
    { number: 9, what: 'functions made from text', value: sizes.evals, limit: 0, aim: 0, unit: '' },
  ];
  return [...all].sort((a, b) => a.number - b.number);
}
