import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  type Benefit,
  type CaseFile,
  type Condition,
  type ExactModule,
  type Expression,
  exactArithmetic,
  exactRows,
  type Fact,
  type Parameter,
  parseDay,
  type RuleSet,
  runExact,
} from '../engine/index.ts';
import { emitExact } from './emit.ts';

const FACTS: readonly Fact[] = [
  {
    id: 'person.relation',
    entity: 'person',
    type: 'enum',
    options: ['self', 'spouse', 'child'],
    effort: 1,
    topic: 'people',
  },
  { id: 'person.born', entity: 'person', type: 'date', domain: { min: 0, max: 'on' }, effort: 1, topic: 'people' },
  { id: 'person.here', entity: 'person', type: 'boolean', effort: 1, topic: 'home' },
  { id: 'household.income', entity: 'household', type: 'number', effort: 1, topic: 'money' },
  {
    id: 'household.parents_here',
    entity: 'household',
    type: 'boolean',
    effort: 1,
    topic: 'home',
    is: [
      'some',
      0,
      ['people'],
      ['and', ['=', ['fact', 0, ['local', 0]], ['known', 'self']], ['fact', 2, ['local', 0]]],
    ],
  },
  { id: 'household.lists', entity: 'household', type: 'boolean', effort: 1, topic: 'money' },
  {
    id: 'person.not_listed',
    entity: 'person',
    type: 'boolean',
    effort: 1,
    topic: 'money',
    is: ['and', ['fact', 5], ['not', ['fact', 2, ['person']]]],
  },
];
const [BORN, HERE, INCOME, PARENTS_HERE, NOT_LISTED] = [1, 2, 3, 4, 6];
const PERSON: Expression = ['person'];

const PARAMETERS: readonly Parameter[] = [
  { id: 'age', unit: 'year', reviewed: 0, values: [dated('2010-01-01', 65)] },
  { id: 'line', unit: 'TWD', reviewed: 0, values: [dated('2010-01-01', 20000), dated('2024-01-01', null)] },
  { id: 'by_birth', unit: 'TWD', reviewed: 0, values: [dated('2018-01-01', 6000)], datedBy: ['fact', BORN, PERSON] },
  { id: 'enough', unit: 'boolean', reviewed: 0, values: [dated('2010-01-01', null)] },
  { id: 'nobody_knows', unit: 'TWD', reviewed: 0, values: [dated('2010-01-01', null)] },
];

function dated(from: string, value: number | null) {
  return { from: parseDay(from) ?? 0, value, standing: 'official' as const, source: 'law' };
}

function rulesetOf(
  tests: Readonly<Record<string, Expression | undefined>>,
  amount: Expression = ['known', 1],
  claimant: Benefit['claimant'] = 'person',
): RuleSet {
  const conditions = Object.entries(tests).map(([id, test]) => ({ id, says: 'x', ...(test && { test }) }));
  const benefit: Benefit = {
    id: 'benefit',
    category: 'elderly',
    level: 'computed',
    claimant,
    events: [],
    apply: { where: [], documents: [], documentsIf: [], phone: [] },
    law: [],
    notes: [],
    versions: [
      { from: parseDay('2010-01-01') ?? 0, to: 2_900_000, conditions, amount: { unit: 'TWD/month', is: amount } },
    ],
  };
  return { version: 'v', facts: FACTS, parameters: PARAMETERS, benefits: [benefit], exclusions: [] };
}

/** The same, whose first condition shows these sides. */
function withSides(ruleset: RuleSet, sides: Pick<Condition, 'value' | 'threshold'>): RuleSet {
  const benefits = ruleset.benefits.map((benefit) => ({
    ...benefit,
    versions: benefit.versions.map((version) => ({
      ...version,
      conditions: version.conditions.map((condition, i) => (i === 0 ? { ...condition, ...sides } : condition)),
    })),
  }));
  return { ...ruleset, benefits };
}

const FAMILY: CaseFile = {
  on: '2020-06-01',
  household: { income: 20000 },
  people: [
    { id: 'gran', relation: 'self', born: '1955-06-01', here: true },
    { id: 'aunt', relation: 'spouse', born: '1955-06-02', here: true },
    { id: 'baby', relation: 'child', born: '2020-05-01', here: false },
    { id: 'unborn', relation: 'child', born: '2020-06-02', here: true },
  ],
};

async function load(ruleset: RuleSet): Promise<ExactModule> {
  const folder = mkdtempSync(join(tmpdir(), 'emit-'));
  const file = join(folder, 'rules.mjs');
  writeFileSync(file, emitExact(ruleset).source);
  const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as ExactModule;
  rmSync(folder, { recursive: true });
  return module;
}

async function run(ruleset: RuleSet, ...cases: readonly CaseFile[]) {
  const all = cases.length > 0 ? cases : [FAMILY];
  const { layout, exact } = await load(ruleset);
  const [programme] = exact(exactArithmetic).prepare(parseDay(all[0]?.on ?? '') ?? 0);
  if (!programme) throw new Error('not in force');
  const input = exactRows(layout, all);
  const [results] = runExact([programme], input);
  if (!results) throw new Error('no results');
  return { programme, input, layout, results, ...results };
}

const OLD: Expression = ['>=', ['age', ['fact', BORN, PERSON]], ['parameter', 0]];
const POOR: Expression = ['<=', ['fact', INCOME], ['parameter', 1]];

describe('an emitted benefit', () => {
  it('leaves an outcome per claimant and a byte per condition; who is born later is not there', async () => {
    const found = await run(rulesetOf({ old: OLD, here: ['fact', HERE, PERSON], poor: POOR }, ['known', 700]));
    expect([...found.outcomes]).toEqual([1, 0, 0, 4]);
    expect([...found.conditions].slice(0, 9)).toEqual([1, 1, 1, 0, 1, 1, 0, 0, 1]);
    expect([...found.amounts]).toEqual([700, 0, 0, 0]);
    expect([...found.totals]).toEqual([700]);
  });

  it('turns an age into a birthday compared directly', async () => {
    const { source } = emitExact(rulesetOf({ old: OLD }));
    expect(source).toContain('const k1 = last((x) => ageAt(x, on) >= k0);');
    expect(source).toContain('const born = P[i + 1];');
    expect(source).toContain('+(born <= k1)');
  });

  it('works a condition of the household out once, before its people', async () => {
    const { source } = emitExact(
      rulesetOf({ poor: ['>', ['fact', INCOME], ['known', 5]], also: ['fact', HERE, PERSON] }),
    );
    expect(source).toMatch(/N\[n \+ 0\] = \+\(H\[h \+ 0\] > 5\);\n}\nfor/);
  });

  it('is open, for the engine to bound, where a number has no value on the day', async () => {
    const in2024 = await run(rulesetOf({ old: OLD, poor: POOR }), { ...FAMILY, on: '2024-01-01' });
    expect([...in2024.outcomes]).toEqual([3, 3, 0, 0]);
    expect([...in2024.conditions].slice(0, 2)).toEqual([1, 3]);
    const unborn = await run(rulesetOf({ here: ['fact', HERE, PERSON] }, ['parameter', 2]));
    expect([...unborn.amounts]).toEqual([Number.NaN, Number.NaN, 0, 0]);
  });

  it('is open where a yes or no is not known and nothing else settles it', async () => {
    const enough: Expression = ['parameter', 3];
    const or = await run(rulesetOf({ or: ['or', ['fact', HERE, PERSON], enough] }, ['known', 700]));
    expect([...or.conditions]).toEqual([1, 1, 3, 0]);
    expect([...or.outcomes]).toEqual([1, 1, 3, 4]);
    const amount = await run(rulesetOf({ here: ['fact', HERE, PERSON] }, ['if', enough, ['known', 2], ['known', 1]]));
    expect([...amount.amounts]).toEqual([Number.NaN, Number.NaN, 0, 0]);
  });

  it('is open only for those who need what is not known', async () => {
    const exception: Expression = ['and', ['fact', HERE, PERSON], ['parameter', 3]];
    const over = (line: number): Expression => ['or', ['>', ['fact', INCOME], ['known', line]], exception];
    const here: Expression = ['fact', HERE, PERSON];
    const needed = await run(rulesetOf({ rich: over(20000), here, richer: over(30000) }));
    expect([...needed.conditions].slice(0, 9)).toEqual([3, 1, 3, 3, 1, 3, 0, 0, 0]);
    expect([...needed.outcomes]).toEqual([3, 3, 0, 4]);
    const spared = await run(rulesetOf({ rich: over(19999), here, richer: over(30000) }));
    expect([...spared.conditions].slice(0, 9)).toEqual([1, 1, 3, 1, 1, 3, 1, 0, 0]);
    expect([...spared.outcomes]).toEqual([3, 3, 0, 4]);
  });

  it('goes the long way only for families whose answer leads to what the law leaves open', async () => {
    const notListed: Expression = ['fact', NOT_LISTED, PERSON];
    const perhaps: Expression = ['if', notListed, ['known', null], ['known', false]];
    const rules = rulesetOf({ here: ['or', ['fact', HERE, PERSON], perhaps] }, [
      'if',
      notListed,
      ['parameter', 4],
      ['known', 7],
    ]);
    const answering = (lists: boolean): CaseFile => ({ ...FAMILY, household: { income: 20000, lists } });
    const found = await run(rules, answering(false), answering(true));
    expect([...found.outcomes]).toEqual([1, 1, 0, 4, 1, 1, 2, 4]);
    expect([...found.amounts]).toEqual([7, 7, 0, 0, 7, 7, Number.NaN, 0]);
    const [, short = '', long = ''] = /=== 0\) {([\s\S]*?)} else {([\s\S]*?)^}/m.exec(emitExact(rules).source) ?? [];
    expect([short, long].map((lines) => lines.includes('H[h + 0]'))).toEqual([false, true]);
  });

  it('does not work out what may be null where the rest settles it, and notes nothing for the few who are due an amount', async () => {
    const perhaps: Expression = ['if', ['>', ['fact', INCOME], ['known', 5]], ['known', null], ['known', false]];
    const here: Expression = ['fact', HERE, PERSON];
    const due: Expression = ['if', ['>', ['fact', INCOME], ['known', 6]], ['known', 2], ['known', 1]];
    const or = rulesetOf({ here: ['or', perhaps, here] }, due);
    expect(emitExact(or).source).toContain('(P[i + 2] === 1 ? 1 : h0)');
    expect(emitExact(or).source).not.toMatch(/const y\d = .*> 6/);
    const found = await run(or);
    expect([...found.outcomes]).toEqual([1, 1, 2, 4]);
    expect([...found.amounts]).toEqual([2, 2, 2, 0]);
    const and = await run(rulesetOf({ here: ['and', perhaps, here] }));
    expect([...and.outcomes]).toEqual([2, 2, 0, 4]);
  });

  it('has the least of one value and of a list that may be empty', async () => {
    const income: Expression = ['fact', INCOME];
    const children: Expression = ['children', PERSON];
    const extreme = (kind: 'min' | 'max', each: number): Expression => {
      const ofAll: Expression = [kind, income, [kind, ['for', 0, children, ['known', each]]]];
      return ['if', ['=', ['count', children], ['known', 0]], income, ofAll];
    };
    const amounts = async (amount: Expression) =>
      [...(await run(rulesetOf({ poor: POOR }, amount))).amounts].slice(0, 3);
    expect(await amounts(extreme('min', 500))).toEqual([500, 500, 20000]);
    expect(await amounts(extreme('min', 30000))).toEqual([20000, 20000, 20000]);
    expect(await amounts(extreme('max', 500))).toEqual([20000, 20000, 20000]);
    expect(await amounts(extreme('max', 30000))).toEqual([30000, 30000, 20000]);
    expect(emitExact(rulesetOf({ poor: POOR }, extreme('min', 500))).source).not.toContain('kindsIn(P, starts');
  });

  it('leaves any number of bytes, and adds what is whole and what is not alike', async () => {
    const here: Expression = ['fact', HERE, PERSON];
    for (const count of [2, 3, 4, 5, 6]) {
      const tests = Object.fromEntries(Array.from({ length: count }, (_, i) => [`c${i}`, i % 2 === 0 ? here : OLD]));
      const found = await run(rulesetOf(tests));
      expect([...found.conditions.slice(2 * count, 3 * count)]).toEqual(new Array(count).fill(0));
      expect([...found.conditions.slice(count, 2 * count)]).toEqual(
        Array.from({ length: count }, (_, i) => 1 - (i % 2)),
      );
      expect([...found.outcomes]).toEqual([1, 0, 0, 4]);
    }
    const sum: Expression = ['+', ['known', 0.1], ['*', ['known', 2], ['-', ['fact', INCOME], ['known', 19999.9]]]];
    const amounts = async (income: number) =>
      (await run(rulesetOf({ here }, sum), { ...FAMILY, household: { income } })).amounts[0];
    expect(await amounts(20000)).toBe(0.3);
    expect(await amounts(20000.1)).toBe(0.5);
  });

  it('is unknown where a caseworker judges or a test is null, unless something fails', async () => {
    const judged = await run(rulesetOf({ here: ['fact', HERE, PERSON], approved: undefined }));
    expect([...judged.outcomes]).toEqual([2, 2, 0, 4]);
    const empty: Expression = ['<', ['min', ['filter', 0, ['people'], ['known', false]]], ['known', 1]];
    const nulled = await run(
      rulesetOf({ least: ['<', ['sum', ['for', 0, ['children', PERSON], ['known', 1]]], ['known', 3]] }),
    );
    expect([...nulled.outcomes]).toEqual([1, 1, 2, 4]);
    expect(emitExact(rulesetOf({ empty })).left).toEqual([
      { benefit: 'benefit', because: 'a list of persons where numbers are wanted' },
    ]);
  });

  it('divides by zero to null, and keeps 0.1 + 0.2 exactly 0.3', async () => {
    const zero: Expression = ['-', ['fact', INCOME], ['known', 20000]];
    const tenths: Expression = [
      '=',
      ['+', ['known', 0.1], ['*', ['known', 0.2], ['/', ['fact', INCOME], ['known', 20000]]]],
      ['known', 0.3],
    ];
    const found = await run(rulesetOf({ tenths, over: ['>', ['/', ['known', 1], zero], ['known', 0]] }));
    expect([...found.conditions].slice(0, 2)).toEqual([1, 2]);
  });

  it('knows kin by relation, worked-out facts, and people by number', async () => {
    const children: Expression = ['=', ['count', ['children', PERSON]], ['known', 1]];
    const hasParent: Expression = ['some', 0, ['parents', PERSON], ['fact', HERE, ['local', 0]]];
    const found = await run(rulesetOf({ children, hasParent, here: ['fact', PARENTS_HERE] }));
    expect([...found.conditions].slice(0, 9)).toEqual([1, 0, 1, 1, 0, 1, 0, 1, 1]);
  });

  it('counts full months by the calendar where the days alone leave a doubt', async () => {
    const since: Expression = ['months-between', ['fact', BORN, PERSON], ['add-days', ['fact', INCOME], ['known', 0]]];
    const test: Expression = ['>=', since, ['known', 1]];
    const on = async (born: string, until: string) => {
      const people = [{ id: 'me', relation: 'self', born, here: true }];
      return (await run(rulesetOf({ test }), { ...FAMILY, household: { income: parseDay(until) ?? 0 }, people }))
        .outcomes[0];
    };
    expect(await on('2019-01-31', '2019-02-28')).toBe(0);
    expect(await on('2019-01-31', '2019-03-01')).toBe(1);
    expect(await on('2019-02-01', '2019-02-28')).toBe(0);
    expect(await on('2019-02-01', '2019-03-01')).toBe(1);
    expect(await on('2019-07-15', '2019-08-14')).toBe(0);
    expect(await on('2019-07-15', '2019-08-15')).toBe(1);
    expect(await on('2019-07-15', '2019-07-01')).toBe(0);
  });

  it('renders its reasons from the bytes when asked', async () => {
    const shown = {
      value: { is: ['age', ['fact', BORN, PERSON]], type: 'number' },
      threshold: { is: ['parameter', 0], type: 'number' },
    } as const;
    const alone: CaseFile = { ...FAMILY, people: FAMILY.people.slice(0, 1) };
    const ruleset = withSides(rulesetOf({ old: OLD, here: ['fact', HERE, PERSON] }), shown);
    const { programme, input, results } = await run(ruleset, alone, FAMILY);
    const [reason, other] = programme.reasons(input, results, 2);
    expect(reason).toMatchObject({ condition: 'old', outcome: false, value: 64, threshold: 65 });
    expect(other).toMatchObject({ condition: 'here', outcome: true, value: undefined, threshold: undefined });
  });

  it('renders the reasons of a household with its own answers', async () => {
    const shown = {
      value: { is: ['fact', INCOME], type: 'number' },
      threshold: { is: ['parameter', 1], type: 'number' },
    } as const;
    const ruleset = withSides(rulesetOf({ poor: POOR }, ['known', 1], 'household'), shown);
    const richer: CaseFile = { ...FAMILY, household: { ...FAMILY.household, income: 99_999 } };
    const { programme, input, results } = await run(ruleset, FAMILY, richer);
    expect(programme.reasons(input, results, 1)).toMatchObject([{ condition: 'poor', outcome: false, value: 99_999 }]);
  });

  it('takes only cases in which everything that it reads is answered', async () => {
    const { layout } = await load(rulesetOf({ poor: POOR }));
    expect(layout.household.map(({ id }) => id)).toEqual(['household.income']);
    expect(() => exactRows(layout, [{ ...FAMILY, household: {} }])).toThrow('household.income');
    expect(() => exactRows(layout, [{ ...FAMILY, household: { income: { min: 1 } } }])).toThrow('household.income');
  });
});
