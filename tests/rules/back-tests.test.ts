import { describe, expect, it } from 'vitest';
import { type Parameter, parseDay } from '../../src/engine/index.ts';
import { valueIndexOn } from '../../src/engine/parameter.ts';
import { compiled, yamlFiles } from './rules-under-test.ts';

interface Term {
  readonly count: number;
  readonly times?: number;
  readonly parameter?: string;
  readonly divided_by?: number;
}

interface Sum {
  readonly id: string;
  readonly on?: string;
  readonly terms: readonly Term[];
  readonly published: number;
  readonly difference: number;
}

interface Share {
  readonly part: number;
  readonly whole: number;
  readonly decimals: number;
}

interface Average {
  readonly amount: number;
  readonly count: number;
}

interface Ratio {
  readonly id: string;
  readonly on: string;
  readonly over: Average & { readonly parameter: string };
  readonly under: Average & { readonly parameter: string };
  readonly allowed_percent: number;
}

interface Inconsistent {
  readonly id: string;
  readonly on?: string;
  readonly terms?: readonly Term[];
  readonly share?: Share;
  readonly average?: Average & { readonly of: Average; readonly stated_percent: number; readonly decimals: number };
  readonly published?: number;
  readonly off_by: number | null;
}

interface BackTests {
  readonly equations?: readonly Sum[];
  readonly counts?: readonly Sum[];
  readonly shares?: readonly (Share & { readonly id: string; readonly published: number })[];
  readonly ratios?: readonly Ratio[];
  readonly inconsistent?: readonly Inconsistent[];
}

const files = yamlFiles('tests/rules', 'back-tests').map(({ content }) => content as BackTests);
const parameters = new Map(compiled.ruleset.parameters.map((parameter) => [parameter.id, parameter]));

describe('a published total rebuilt from the parameters in force then', () => {
  it.each(files.flatMap(({ equations }) => equations ?? []))('$id differs by exactly $difference', (equation) => {
    expect(totalOf(equation) - equation.published).toBe(equation.difference);
  });
});

describe('a report agrees with itself', () => {
  it.each(files.flatMap(({ counts }) => counts ?? []))('$id differs by exactly $difference', (count) => {
    expect(totalOf(count) - count.published).toBe(count.difference);
  });

  it.each(files.flatMap(({ shares }) => shares ?? []))('$id is $published percent', ({ published, ...share }) => {
    expect(percentOf(share)).toBe(published);
  });
});

describe('two published averages', () => {
  it.each(files.flatMap(({ ratios }) => ratios ?? []))('$id stand to each other as our shares do', (ratio) => {
    const published = averageOf(ratio.over) / averageOf(ratio.under);
    const ours = paidBy(ratio.over.parameter, ratio.on) / paidBy(ratio.under.parameter, ratio.on);
    expect(Math.abs(published / ours - 1) * 100).toBeLessThanOrEqual(ratio.allowed_percent);
  });
});

describe('what was published and does not fit stays off by as much as is written down', () => {
  const all = files.flatMap(({ inconsistent }) => inconsistent ?? []);

  it.each(all.filter(({ off_by }) => off_by !== null))('$id is off by $off_by', (one) => {
    expect(offBy(one)).toBe(one.off_by);
  });

  it('cannot be computed for two that only look implausible', () => {
    expect(all.filter(({ off_by }) => off_by === null).map(({ id }) => id)).toEqual([
      'live_captioning_2021_first_half',
      'family_day_care_2021_first_half',
    ]);
  });
});

function totalOf({ terms, on }: { readonly terms: readonly Term[]; readonly on?: string | undefined }): number {
  return terms.reduce(
    (sum, { count, times = 1, parameter, divided_by = 1 }) =>
      sum + (count * times * (parameter ? valueOn(parameter, on) : 1)) / divided_by,
    0,
  );
}

function valueOn(id: string, on: string | undefined): number {
  const parameter = parameters.get(id) as Parameter;
  const value = parameter.values[valueIndexOn(parameter, parseDay(on ?? '') ?? 0)]?.value;
  if (typeof value !== 'number') throw new Error(`${id} has no value on ${on}`);
  return value;
}

function percentOf({ part, whole, decimals }: Share): number {
  return rounded((100 * part) / whole, decimals);
}

function averageOf({ amount, count }: Average): number {
  return amount / count;
}

/** The parameters hold what the insured pay; the subsidy is the rest. */
function paidBy(ownShare: string, on: string): number {
  return 100 - valueOn(ownShare, on);
}

function offBy({ on, terms, share, average, published = 0 }: Inconsistent): number | undefined {
  if (terms) return published - totalOf({ terms, on });
  if (share) return rounded(published - percentOf(share), share.decimals);
  if (!average) return undefined;
  const percent = rounded((100 * averageOf(average)) / averageOf(average.of), average.decimals);
  return rounded(percent - average.stated_percent, average.decimals);
}

function rounded(x: number, decimals: number): number {
  return Math.round(x * 10 ** decimals) / 10 ** decimals;
}
