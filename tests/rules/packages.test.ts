import { describe, expect, it } from 'vitest';
import { assess, type CaseFile, type Claim, type Package, readCase } from '../../src/engine/index.ts';
import { rules, yamlFiles } from './rules-under-test.ts';

/** A household, what of it is in its best package, and what has to be given up for that, with the money that stops where it is told. */
interface Household extends CaseFile {
  readonly name: string;
  readonly chosen: readonly Claim[];
  readonly rejected: readonly Claim[];
  readonly given_up?: Package['given_up'];
  /** What the whole package comes to at least, by unit. */
  readonly least?: Readonly<Record<string, number>>;
  /** What needn't be paid at most, by unit. */
  readonly saved_at_most?: Readonly<Record<string, number>>;
  /** What is paid at most, by unit. */
  readonly most?: Readonly<Record<string, number>>;
}

const households = yamlFiles('tests/rules', 'packages').flatMap(({ content }) => content as readonly Household[]);

describe('what may be drawn side by side', () => {
  it.each(households)('$name', ({ name: _, chosen, rejected, given_up, ...bounded }) => {
    const { least = {}, most = {}, saved_at_most = {}, ...raw } = bounded;
    const reading = readCase(rules, raw);
    if (!reading.ok) throw new Error(JSON.stringify(reading));
    const { package: found, totals, savings } = assess(rules, reading.case);
    expect(found.chosen).toEqual(expect.arrayContaining([...chosen]));
    expect(found.rejected).toEqual(expect.arrayContaining(rejected.map((claim) => expect.objectContaining(claim))));
    for (const [unit, min] of Object.entries(least)) expect(totals[unit]?.min).toBe(min);
    for (const [unit, max] of Object.entries(most)) expect(totals[unit]?.max).toBe(max);
    for (const [unit, max] of Object.entries(saved_at_most)) expect(savings[unit]?.max).toBe(max);
    if (given_up) expect(found.given_up).toEqual(given_up);
    for (const claim of rejected) expect(found.chosen).not.toContainEqual(claim);
  });
});
