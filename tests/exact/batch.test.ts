import { beforeAll, describe, expect, it } from 'vitest';
import {
  assess,
  type CaseFile,
  type Entitlement,
  type ExactModule,
  link,
  parseDay,
  type Rules,
  typedCeiling,
} from '../../src/engine/index.ts';
import { rowAssessor } from '../../src/platform/batch/assess-rows.ts';
import { readHeader, templateColumns } from '../../src/platform/batch/columns.ts';
import { rowReader } from '../../src/platform/batch/row-reader.ts';
import { emitExact } from '../../src/rules-compiler/emit.ts';
import { compileRules } from '../../src/rules-compiler/index.ts';
import { loadExact } from './load-exact.ts';
import { chance } from './random.ts';
import { neighbourhoodOf, randomCase } from './random-case.ts';

const PEOPLE = 3;
const ON = '2026-11-22';
const words = {
  yes: [],
  no: [],
  options: {},
  benefits: {},
  units: {},
  household: '',
  columns: {} as never,
  outcomes: { eligible: '', unknown: '', none: '' },
  problems: {} as never,
};

describe('a row of a batch', () => {
  let rules: Rules;
  let exact: ExactModule;

  beforeAll(async () => {
    const { ruleset } = compileRules('rules');
    rules = link(ruleset);
    exact = await loadExact(emitExact(ruleset).source);
  });

  it.each([
    ['all that is known', 0],
    ['a third of it left out', 3],
  ])('comes to what the engine says, with %s', (_, leaveOut) => {
    const { facts } = rules.ruleset;
    const header = templateColumns(facts, PEOPLE);
    const reading = readHeader(header, facts);
    if (!reading.ok) throw new Error('the header of our own template');
    const read = rowReader(reading.layout, header, words, ON);
    const rowsAssessed = rowAssessor(rules, exact, reading.layout);
    const draw = chance(7 + leaveOut);
    const near = neighbourhoodOf(rules.ruleset);
    const cases = Array.from({ length: 400 }, () => randomCase(rules.ruleset, near, parseDay(ON) ?? 0, draw))
      .map((one) => ({
        ...one,
        people: one.people.slice(0, PEOPLE).map((person, i) => ({ ...person, id: `p${i + 1}` })),
      }))
      .map((one) => thinned(one, leaveOut, draw));
    const rows = cases.flatMap((one, i) => {
      const outcome = read(textsOf(one, header), i + 2);
      return 'row' in outcome ? [{ one, row: outcome.row }] : [];
    });
    // Random days and sums often lie outside what may be answered; the others are enough.
    expect(rows.length).toBeGreaterThan(5);
    const assessed = rowsAssessed(rows.map(({ row }) => row));
    rows.forEach(({ one }, i) => {
      const told = assessed[i]?.found.map(textOf).sort();
      const expected = assess(rules, one)
        .entitlements.filter(({ outcome }) => outcome === 'eligible' || outcome === 'unknown')
        .map((own) => textOf({ ...own, amount: toldAmount(own, typedCeiling(rules, one, own)) }))
        .sort();
      expect(told).toEqual(expected);
    });
  });

  it('has no ceiling where only typing sets one', () => {
    const header = ['household.income_per_head', 'people.p1.relation', 'people.p1.born'];
    const reading = readHeader(header, rules.ruleset.facts);
    if (!reading.ok) throw new Error('the header');
    const outcome = rowReader(reading.layout, header, words, ON)(['15000', 'self', '1950-01-01'], 2);
    if (!('row' in outcome)) throw new Error('the row');
    const [assessed] = rowAssessor(rules, exact, reading.layout)([outcome.row]);
    const amountOf = (id: string) => assessed?.found.find(({ benefit }) => benefit === id)?.amount;
    expect(amountOf('elderly_living_allowance')).toEqual({ min: 0, max: 8329, unit: 'TWD/month' });
    // So much for each death, and so much for each person on the list.
    expect(amountOf('disaster_relief')).toEqual({ min: 0, max: null, unit: 'TWD/once' });
    expect(amountOf('low_income_family_aid')).toEqual({ min: 0, max: null, unit: 'TWD/month' });
    expect(amountOf('elderly_nhi_full_subsidy')).toEqual({ min: 0, max: null, unit: 'TWD/month' });
  });
});

interface Told {
  readonly benefit: string;
  readonly claimant: string;
  readonly outcome: string;
  readonly amount: { readonly min: number; readonly max: number | null; readonly unit: string } | undefined;
}

/** An amount that hangs on a number nobody knows has no bounds in a batch, and may have some in the engine. */
function textOf({ benefit, claimant, outcome, amount }: Told): string {
  const told = amount ? `${amount.min} ${amount.max ?? 'no end'} ${amount.unit}` : '';
  return `${benefit} ${claimant} ${outcome} ${told}`;
}

/** Without a ceiling that is only the largest number somebody can type. */
function toldAmount({ amount }: Entitlement, ceiling: unknown): Told['amount'] {
  if (!amount) return undefined;
  return ceiling ? { ...amount, max: null } : amount;
}

function thinned(of: CaseFile, leaveOut: number, draw: ReturnType<typeof chance>): CaseFile {
  if (leaveOut === 0) return of;
  const kept = (answers: object) =>
    Object.fromEntries(
      Object.entries(answers).filter(
        ([name]) => ['id', 'relation', 'born'].includes(name) || draw.whole(1, leaveOut) > 1,
      ),
    );
  return { ...of, household: kept(of.household ?? {}), people: of.people.map(kept) as unknown as CaseFile['people'] };
}

function textsOf({ household = {}, people }: CaseFile, header: readonly string[]): string[] {
  return header.map((name) => {
    const [entity, ...rest] = name.split('.');
    const of = entity === 'people' ? people.find(({ id }) => id === rest[0]) : entity === 'household' ? household : {};
    const answer = (of as Record<string, unknown> | undefined)?.[
      (entity === 'people' ? rest.slice(1) : rest).join('.')
    ];
    return answer === undefined ? '' : String(answer);
  });
}
