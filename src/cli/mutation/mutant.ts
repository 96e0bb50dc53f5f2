import type { Expression, FactType, RuleSet } from '../../engine/index.ts';
import { expressionText, type Place, within } from '../../rules-compiler/index.ts';
import { expressionMutants } from './expression-mutants.ts';

/** A rule set with one small change. */
export interface Mutant {
  readonly place: Place;
  /** The change: `age(person.born) >= minimum_age → age(person.born) > minimum_age`; of what is left out, that. */
  readonly says: string;
  readonly isWithout?: true;
  readonly ruleset: RuleSet;
}

/** Every change inside one expression; `put` gives the rule set with it. */
export function* mutantsOf(
  expression: Expression,
  place: Place,
  ruleset: RuleSet,
  put: (changed: Expression) => RuleSet,
): Generator<Mutant> {
  const text = (part: Expression): string => shortened(expressionText(ruleset, part));
  const factType = (index: number): FactType => ruleset.facts[index]?.type ?? 'number';
  for (const { to, before, after, at = [] } of expressionMutants(expression, factType)) {
    const where = within(place, ...at);
    if (after) yield { place: where, says: `${text(before)} → ${text(after)}`, ruleset: put(to) };
    else yield { place: where, says: text(before), isWithout: true, ruleset: put(to) };
  }
}

const LONGEST = 70;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
