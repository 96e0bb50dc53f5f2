import { describe, expect, it } from 'vitest';
import { parseDay } from '../../engine/index.ts';
import { lineFigure } from './line-figure.ts';

const day = parseDay('2026-11-22') ?? 0;
const from = (date: string) => parseDay(date) ?? 0;
const parameter = (id: string, unit: string, ...values: readonly (readonly [string, number])[]) => ({
  id,
  unit,
  reviewed: day,
  values: values.map(([date, value]) => ({ from: from(date), value, source: { doc: 'x' }, standing: 'official' })),
});

const parameters = new Map(
  [
    parameter('minimum_living_cost', 'TWD/month', ['2025-01-01', 16_040], ['2026-01-01', 16_970]),
    parameter('average_consumption_1_5x', 'TWD/month', ['2026-01-01', 39_960]),
    parameter('allowance.first_tier_multiple', 'ratio', ['2012-01-01', 1.5]),
    parameter('allowance.real_property_limit', 'TWD', ['2026-01-01', 6_500_000]),
  ].map((one) => [one.id, one]),
) as unknown as Parameters<typeof lineFigure>[1];

const line = (value: number, ...ids: readonly string[]) => ({ benefit: 'allowance', parameters: ids, value });

describe('a line of the ladder', () => {
  it('is called by the figure that rules share', () => {
    const lines = [line(39_960, 'average_consumption_1_5x')];
    expect(lineFigure(lines, parameters, day)).toEqual({
      parameter: 'average_consumption_1_5x',
      times: 1,
      from: from('2026-01-01'),
    });
  });

  it('is so many times such a figure, as a rule says', () => {
    const lines = [line(25_455, 'allowance.first_tier_multiple', 'minimum_living_cost')];
    expect(lineFigure(lines, parameters, day)).toEqual({
      parameter: 'minimum_living_cost',
      times: 1.5,
      from: from('2026-01-01'),
    });
  });

  it('goes by the figures of the day', () => {
    const lines = [line(24_060, 'allowance.first_tier_multiple', 'minimum_living_cost')];
    expect(lineFigure(lines, parameters, day)).toBeUndefined();
    expect(lineFigure(lines, parameters, from('2025-12-31'))).toEqual({
      parameter: 'minimum_living_cost',
      times: 1.5,
      from: from('2025-01-01'),
    });
  });

  it('has no name of its own where it is one benefit’s', () => {
    expect(lineFigure([line(6_500_000, 'allowance.real_property_limit')], parameters, day)).toBeUndefined();
  });

  it('prefers the figure itself to a multiple of another', () => {
    const lines = [
      line(25_455, 'allowance.first_tier_multiple', 'minimum_living_cost'),
      line(39_960, 'average_consumption_1_5x'),
    ];
    expect(lineFigure(lines, parameters, day)).toEqual({
      parameter: 'average_consumption_1_5x',
      times: 1,
      from: from('2026-01-01'),
    });
  });
});
