import { describe, expect, it } from 'vitest';
import { assessOne, type Bounds, type CaseFile, type Outcome, readCase } from '../../src/engine/index.ts';
import { rules, yamlFiles } from './rules-under-test.ts';

/** A whole household with what it can get, literal numbers reasoned by hand; benefits that nobody names are left alone. */
interface Persona extends CaseFile {
  readonly name: string;
  readonly expect: readonly Expectation[];
}

interface Expectation {
  readonly benefit: string;
  readonly claimant: string;
  readonly outcome: Outcome;
  readonly amount?: number | Bounds;
  readonly missing?: readonly string[];
}

/** Personas are the examples of the screen of changes, too, and have words there; the other households stand here alone. */
const personas = ['tests/rules/personas', 'tests/rules/households'].flatMap((folder) =>
  yamlFiles(folder).map(({ name, content }) => ({ file: name, ...(content as Persona) })),
);

describe('whole households', () => {
  it('are at least fifty', () => {
    expect(personas.length).toBeGreaterThanOrEqual(50);
  });
});

describe.each(personas)('$file: $name', ({ file: _, name: __, expect: expectations, ...raw }) => {
  const reading = readCase(rules, raw);

  it('can be read', () => {
    expect(reading).toMatchObject({ ok: true });
  });

  it.each(expectations)('$benefit of $claimant is $outcome', ({ benefit, claimant, outcome, amount, missing }) => {
    const found = reading.ok ? assessOne(rules, reading.case, benefit, claimant) : undefined;
    expect(found?.outcome).toBe(outcome);
    if (amount !== undefined) expect(boundsOf(found?.amount)).toEqual(boundsOf(amount));
    if (missing) expect([...(found?.missing ?? [])].sort()).toEqual([...missing].sort());
  });
});

function boundsOf(amount: number | Bounds | null | undefined): Bounds | undefined {
  if (typeof amount === 'number') return { min: amount, max: amount };
  return amount ? { min: amount.min, max: amount.max } : undefined;
}
