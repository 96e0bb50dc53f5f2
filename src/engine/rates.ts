import type { Expression } from './expression.ts';
import type { Rules } from './link.ts';
import type { DatedValue } from './ruleset.ts';

/** What a benefit paid over the years: the parameters its amount is made of. */
export interface RateHistory {
  readonly unit: string;
  readonly parameters: readonly {
    readonly id: string;
    readonly unit: string;
    readonly values: readonly DatedValue[];
  }[];
}

/**
 * The dated amounts of a benefit, over all its versions; undefined when it has none.
 *
 * @example rates(rules, 'elderly_living_allowance')
 */
export function rates(rules: Rules, benefit: string): RateHistory | undefined {
  const amounts = rules.ruleset.benefits
    .find(({ id }) => id === benefit)
    ?.versions.flatMap(({ amount }) => amount ?? []);
  const [first] = amounts ?? [];
  if (!amounts || !first) return undefined;
  const indices = new Set(amounts.flatMap(({ is }) => paidIn(is)));
  const parameters = [...indices].flatMap((index) => {
    const parameter = rules.ruleset.parameters[index];
    return parameter && parameter.unit.split('/')[0] === first.unit.split('/')[0] ? [parameter] : [];
  });
  return { unit: first.unit, parameters: parameters.map(({ id, unit, values }) => ({ id, unit, values })) };
}

/** Parameters in the paying parts of an expression: not in the tests that choose between them. */
function paidIn(expression: Expression): readonly number[] {
  if (expression[0] === 'parameter') return [expression[1]];
  if (expression[0] === 'known' || expression[0] === 'fact') return [];
  if (expression[0] === 'if') return [expression[2], expression[3]].flatMap((part) => paidIn(part as Expression));
  if (expression[0] === 'table') {
    return (expression[2] as readonly (readonly [Expression, Expression])[]).flatMap(([, then]) => paidIn(then));
  }
  return expression.slice(1).flatMap((part) => (Array.isArray(part) ? paidIn(part as unknown as Expression) : []));
}
