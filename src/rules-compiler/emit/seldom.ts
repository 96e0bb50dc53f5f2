import type { Expression, RuleSet, Version } from '../../engine/index.ts';
import { rewrite, walk } from '../walk.ts';

/**
 * The household's answer which, when it is yes, can lead to what the law leaves open: a number nobody knows, or null. Few
 * give it, and everybody else's claim is shorter without. Undefined where a version has none.
 */
export function seldomOf(ruleset: RuleSet, version: Version): number | undefined {
  for (const expression of saidBy(version)) {
    const found = leadingIn(ruleset, expression, version);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The version for those who answer no. */
export function withoutIt(ruleset: RuleSet, version: Version, fact: number): Version {
  const plain = (expression: Expression): Expression => answeredNo(ruleset, expression, fact);
  return {
    ...version,
    conditions: version.conditions.map((condition) =>
      condition.test ? { ...condition, test: plain(condition.test) } : condition,
    ),
    ...(version.amount && { amount: { ...version.amount, is: plain(version.amount.is) } }),
  };
}

function saidBy({ conditions, amount }: Version): readonly Expression[] {
  return [...conditions.map(({ test }) => test), amount?.is].filter((expression) => expression !== undefined);
}

function leadingIn(ruleset: RuleSet, expression: Expression, version: Version): number | undefined {
  let found: number | undefined;
  walk(expression, (part) => {
    if (found !== undefined) return;
    const is = ofClaimant(ruleset, part);
    if (is) found = leadingIn(ruleset, is, version);
    else if (part[0] === 'if' && isLeftOpen(ruleset, part[2] as Expression, version))
      found = asked(ruleset, part[1] as Expression);
  });
  return found;
}

/** What a worked-out fact of the claimant or of the household is worked out from. */
function ofClaimant({ facts }: RuleSet, [head, index, owner]: Expression): Expression | undefined {
  const isTheirs = head === 'fact' && (!owner || (owner as Expression)[0] === 'person');
  return isTheirs ? facts[index as number]?.is : undefined;
}

function isLeftOpen({ parameters }: RuleSet, [head, of]: Expression, { from, to }: Version): boolean {
  if (head === 'known') return of === null;
  const values = head === 'parameter' ? parameters[of as number]?.values : undefined;
  return values?.every((dated) => dated.value === null && dated.from <= to) === true && (values[0]?.from ?? to) <= from;
}

/** The household's answer without which a test can't hold. */
function asked(ruleset: RuleSet, test: Expression): number | undefined {
  const is = ofClaimant(ruleset, test);
  if (is) return asked(ruleset, is);
  if (test[0] === 'and') return asked(ruleset, test[1] as Expression);
  if (test[0] !== 'fact') return undefined;
  const { entity, type } = ruleset.facts[test[1]] ?? {};
  return entity === 'household' && type === 'boolean' ? test[1] : undefined;
}

const [YES, NO] = [
  ['known', true],
  ['known', false],
] as const satisfies readonly Expression[];

/** With the answer no put in, and what that settles left out. Loops have variables of their own and stay as they are. */
function answeredNo(ruleset: RuleSet, expression: Expression, fact: number): Expression {
  return rewrite(expression, (part) => {
    if (LOOPS.has(part[0])) return part;
    if (part[0] === 'fact' && part[1] === fact) return NO;
    const is = ofClaimant(ruleset, part);
    if (is) return mentions(ruleset, is, fact) ? answeredNo(ruleset, is, fact) : part;
    return SETTLED[part[0]]?.(part.slice(1).map((inner) => answeredNo(ruleset, inner as Expression, fact)));
  });
}

const LOOPS: ReadonlySet<string> = new Set(['some', 'every', 'for', 'filter']);

function mentions(ruleset: RuleSet, expression: Expression, fact: number): boolean {
  let found = false;
  walk(expression, (part) => {
    const is = ofClaimant(ruleset, part);
    found ||= (part[0] === 'fact' && part[1] === fact) || (is !== undefined && mentions(ruleset, is, fact));
  });
  return found;
}

type Settle = (parts: readonly Expression[]) => Expression;

const SETTLED: Readonly<Record<string, Settle>> = {
  and: (parts) => joined('and', parts, YES, NO),
  or: (parts) => joined('or', parts, NO, YES),
  if: ([test, yes, no]) => {
    if (test && isKnown(test, NO)) return no as Expression;
    return ['if', test, yes, no] as unknown as Expression;
  },
};

function joined(kind: 'and' | 'or', parts: readonly Expression[], neutral: Expression, final: Expression): Expression {
  if (parts.some((part) => isKnown(part, final))) return final;
  const left = parts.filter((part) => !isKnown(part, neutral));
  if (left.length < 2) return left[0] ?? neutral;
  return [kind, ...left];
}

function isKnown(expression: Expression, other: Expression): boolean {
  return expression[0] === 'known' && expression[1] === other[1];
}
