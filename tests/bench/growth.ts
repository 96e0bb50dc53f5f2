import {
  assess,
  type CaseFile,
  exactArithmetic,
  exactRows,
  link,
  type RuleSet,
  roomFor,
  runExact,
} from '../../src/engine/index.ts';
import { emitExact } from '../../src/rules-compiler/index.ts';
import { loadExact } from '../exact/load-exact.ts';
import { chance } from '../exact/random.ts';
import { caseOf, type Household, ON, randomHousehold } from './household.ts';
import { quickest } from './rounds.ts';

/** Microseconds a household takes, for growing rule sets or households. */
export interface GrowthRow {
  readonly what: string;
  readonly exact: number;
  readonly assess: number;
}

/** Synthetic benefits are copies of the three programmes under other names, so that each costs what a real one does. */
export async function growthInBenefits(three: RuleSet): Promise<readonly GrowthRow[]> {
  const draw = chance(10);
  const cases = Array.from({ length: 20 }, () => caseOf(randomHousehold(draw)));
  const rows: GrowthRow[] = [];
  for (const count of [10, 100, 1000]) rows.push(await measure(`${count} benefits`, copies(three, count), cases));
  return rows;
}

export async function growthInPeople(three: RuleSet): Promise<readonly GrowthRow[]> {
  const rows: GrowthRow[] = [];
  for (const count of [1, 3, 6, 12]) {
    const draw = chance(12);
    const cases = Array.from({ length: 20 }, () => caseOf(ofSize(count, () => randomHousehold(draw))));
    rows.push(await measure(`${count} people`, three, cases));
  }
  return rows;
}

async function measure(what: string, ruleset: RuleSet, cases: readonly CaseFile[]): Promise<GrowthRow> {
  const { layout, exact } = await loadExact(emitExact(ruleset).source);
  const input = exactRows(layout, cases);
  const programmes = exact(exactArithmetic).prepare(ON);
  const rooms = programmes.map((programme) => roomFor(programme, input));
  const rules = link(ruleset);
  const perHousehold = (run: () => void): number => (quickest(run, 150) * 1000) / cases.length;
  return {
    what,
    exact: perHousehold(() => runExact(programmes, input, rooms)),
    assess: perHousehold(() => {
      for (const one of cases) assess(rules, one);
    }),
  };
}

/** Without exclusions: copies exclude nobody, or the search for the best package would be all that grows. */
function copies(three: RuleSet, count: number): RuleSet {
  const benefits = Array.from({ length: count }, (_, i) => {
    const benefit = three.benefits[i % three.benefits.length];
    if (!benefit) throw new Error('no benefit to copy');
    return { ...benefit, id: `${benefit.id}_${i}` };
  });
  return { ...three, benefits, exclusions: [] };
}

/** A household with as many people as asked, drawn from as many households as it takes. */
function ofSize(count: number, next: () => Household): Household {
  const first = next();
  const people = [...first.people];
  while (people.length < count) people.push(...next().people.filter(({ relation }) => relation === 'child'));
  return { ...first, people: people.slice(0, count) };
}
