import { describe, expect, it } from 'vitest';
import { checkTruth } from './check-truth.ts';

const CASES = process.env.DEEP ? 100_000 : 4000;

describe('a partial result', () => {
  it(`is never contradicted by a completion, and as good as always as tight (${CASES} random cases)`, async () => {
    const found = await checkTruth(CASES);
    expect(found).toMatchObject({ cases: CASES, unfounded: 0, lacking: 0 });
    expect(found.decidedFound / found.decided).toBeGreaterThanOrEqual(0.999);
    expect(found.tight / found.cases).toBeGreaterThanOrEqual(0.999);
    expect(found.needless / found.gaps).toBeLessThanOrEqual(0.01);
  }, 3_600_000);
});
