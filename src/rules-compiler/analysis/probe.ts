import {
  type Answers,
  assessOne,
  type Entity,
  type Expression,
  formatDay,
  link,
  type RuleSet,
  type Rules,
  type Version,
} from '../../engine/index.ts';

/** Whether a test is true under all, some or no completions of what is given. One that is null decides nothing: some. */
export type Extent = 'always' | 'sometimes' | 'never';

/** A number or the span that is possible; undefined for what isn't a number. */
export type Range = { readonly min: number; readonly max: number } | undefined;

/** What is given besides the day; everything else stays unanswered. */
export interface Given {
  readonly on: number;
  readonly household?: Answers;
  /** The claimant first. */
  readonly people?: readonly Answers[];
}

/** Asks the engine about one expression at a time, exactly as an assessment would evaluate it. */
export interface Probe {
  readonly extent: (test: Expression, given: Given) => Extent;
  readonly range: (is: Expression, given: Given) => Range;
}

/** Three people of whom nothing is known: enough for "some", "every" and kinship to stay open. */
export const PEOPLE = ['p0', 'p1', 'p2'] as const;

export function newProbe(ruleset: RuleSet, claimant: Entity): Probe {
  const rules = link({ ...ruleset, benefits: [], exclusions: [] });
  const ask = (conditions: Version['conditions'], { on, household, people: given }: Given) => {
    const people = PEOPLE.map((id, i) => ({ ...given?.[i], id }));
    const caseFile = { on: formatDay(on), ...(household && { household }), people };
    const who = claimant === 'household' ? 'household' : PEOPLE[0];
    return assessOne(withProbe(rules, claimant, conditions), caseFile, 'probe', who);
  };
  return {
    extent: (test, given) => {
      const tests = partsOf(test).map((part, i) => ({ id: `probe${i}`, says: '', test: part }));
      const outcome = ask(tests, given)?.outcome;
      return outcome === 'eligible' ? 'always' : outcome === 'ineligible' ? 'never' : 'sometimes';
    },
    range: (is, given) => {
      const shown = { is, type: 'number' as const };
      const value = ask([{ id: 'probe', says: '', value: shown, threshold: shown }], given)?.conditions[0]?.value;
      if (typeof value === 'number') return { min: value, max: value };
      const isSpan = typeof value === 'object' && value !== null && 'min' in value;
      return isSpan ? { min: Number(value.min), max: Number(value.max) } : undefined;
    },
  };
}

/** The engine splits facts best where each part of a conjunction is a condition of its own. */
function partsOf(test: Expression): readonly Expression[] {
  return test[0] === 'and' ? (test.slice(1) as readonly Expression[]).flatMap(partsOf) : [test];
}

/** A benefit with nothing but these conditions, so that the engine's refinement applies to them. */
function withProbe(rules: Rules, claimant: Entity, conditions: Version['conditions']): Rules {
  const version = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, conditions };
  const apply = { where: [], documents: [], documentsIf: [], phone: [] };
  const benefit = { id: 'probe', category: '', level: 'computed' as const, claimant, events: [], law: [], notes: [] };
  return { ...rules, ruleset: { ...rules.ruleset, benefits: [{ ...benefit, apply, versions: [version] }] } };
}
