import type { Expression, Fact, Parameter, RuleSet } from '../../engine/index.ts';
import { factsIn, parametersIn, rewrite } from '../walk.ts';

/** The part of a rule set that some expressions can reach, renumbered: asking about it costs a fraction. */
export interface Slice {
  readonly ruleset: RuleSet;
  readonly facts: readonly Fact[];
  readonly parameters: readonly Parameter[];
  /** The expression with the numbers of the slice. */
  readonly renumbered: (expression: Expression) => Expression;
}

/** Kinship and the unborn are told by these two, whatever the expressions say. */
const ALWAYS = ['person.relation', 'person.born'];

export function sliceOf(ruleset: RuleSet, expressions: readonly Expression[]): Slice {
  const { facts, parameters } = reachedBy(ruleset, expressions);
  const newFact = new Map([...facts].map((old, i) => [old, i]));
  const newParameter = new Map([...parameters].map((old, i) => [old, i]));
  const renumbered = (expression: Expression): Expression =>
    rewrite(expression, (part) => {
      if (part[0] === 'parameter') return ['parameter', newParameter.get(part[1]) ?? 0];
      if (part[0] !== 'fact') return undefined;
      const [, index, owner] = part;
      const renamed = newFact.get(index) ?? 0;
      return owner ? ['fact', renamed, renumbered(owner)] : ['fact', renamed];
    });
  const sliced = {
    facts: [...facts]
      .flatMap((index) => ruleset.facts[index] ?? [])
      .map(({ derive, is, ...fact }): Fact => {
        return { ...fact, ...(derive && { derive: renumbered(derive) }), ...(is && { is: renumbered(is) }) };
      }),
    parameters: [...parameters]
      .flatMap((index) => ruleset.parameters[index] ?? [])
      .map(({ datedBy, ...parameter }): Parameter => {
        return { ...parameter, ...(datedBy && { datedBy: renumbered(datedBy) }) };
      }),
  };
  return { ruleset: { version: ruleset.version, ...sliced, benefits: [], exclusions: [] }, ...sliced, renumbered };
}

interface Reached {
  readonly facts: ReadonlySet<number>;
  readonly parameters: ReadonlySet<number>;
}

/** Facts and parameters read by the expressions, and by what works those out or dates them. */
export function reachedBy(ruleset: Pick<RuleSet, 'facts' | 'parameters'>, expressions: readonly Expression[]): Reached {
  const facts = new Set<number>(ruleset.facts.flatMap(({ id }, index) => (ALWAYS.includes(id) ? [index] : [])));
  const parameters = new Set<number>();
  const queue: Expression[] = [...facts].flatMap((index) => workingsOf(ruleset.facts[index]));
  queue.push(...expressions);
  for (const expression of queue) {
    for (const index of factsIn(expression)) {
      if (!facts.has(index)) queue.push(...workingsOf(ruleset.facts[index]));
      facts.add(index);
    }
    for (const index of parametersIn(expression)) {
      const datedBy = ruleset.parameters[index]?.datedBy;
      if (!parameters.has(index) && datedBy) queue.push(datedBy);
      parameters.add(index);
    }
  }
  return { facts, parameters };
}

function workingsOf(fact: Fact | undefined): readonly Expression[] {
  return [fact?.derive, fact?.is].filter((expression) => expression !== undefined);
}
