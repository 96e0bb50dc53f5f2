import { openScope, scopeFor } from './assess.ts';
import type { Band, CaseFile } from './assessment.ts';
import { formatDay } from './calendar.ts';
import { withAnswer } from './case.ts';
import { cutsOfOne, fresh } from './cells.ts';
import { versionOn } from './entitlement.ts';
import type { Benefit } from './ruleset.ts';
import { type Comparison, type Rules, readFact, type Scope } from './scope.ts';
import { targetOf } from './target.ts';
import { isOpen } from './value.ts';
import { judge, linkJudge } from './verdict.ts';

/**
 * The rungs by which a numeric or date fact can be answered: spans on which no rule that still matters changes its mind,
 * given the other answers. Each ends at a line of the law. Empty for a fact that is settled or isn't a span.
 *
 * @example bands(rules, caseFile, 'household.income_per_head')
 */
export function bands(rules: Rules, caseFile: CaseFile, name: string): readonly Band[] {
  // Unanswered, so that the rungs of an answered question are the same as before.
  const scope = openScope(rules, withAnswer(caseFile, name, undefined));
  const target = targetOf(scope, name);
  if (!target) return [];
  const value = readFact(scopeFor(scope, target.subject), target.subject, target.fact.index);
  if (!isOpen(value) || value.open !== 'interval') return [];
  const lines = rules.ruleset.benefits.flatMap((benefit) => linesOf(scope, benefit, target.instance, value));
  const print = (day: number): number | string => (target.fact.type === 'date' ? formatDay(day) : day);
  const cuts = [...new Set(lines.map((line) => line.cut))].sort((a, b) => a - b);
  let low = value.min;
  const rungs = cuts.map((cut): Band => {
    const band = {
      min: print(low),
      max: print(cut),
      lines: lines
        .filter((line) => line.cut === cut)
        .map(({ benefit, parameters, value: at }) => ({ benefit, parameters, value: at })),
    };
    low = cut + 1;
    return band;
  });
  return rungs.length === 0 ? [] : [...rungs, { min: print(low), max: null, lines: [] }];
}

interface Line {
  readonly cut: number;
  readonly benefit: string;
  readonly parameters: readonly string[];
  readonly value: number;
}

/** Every line at which a rule changes its mind over one open fact, given the other answers. */
export function linesOf(
  scope: Scope,
  benefit: Benefit,
  instance: number,
  span: { min: number; max: number },
): readonly Line[] {
  const version = versionOn(benefit, scope.on);
  if (!version || benefit.level === 'referral') return [];
  const linked = linkJudge(version, scope.rules.run);
  const claimants = benefit.claimant === 'household' ? [scope.household] : scope.people;
  return claimants.flatMap((subject) => {
    const own = { ...fresh(scopeFor(scope, subject), scope.narrowed), comparisons: [] as Comparison[] };
    const verdict = judge(linked, own);
    if (!verdict.hangsOn.includes(instance)) return [];
    return own.comparisons
      .filter((comparison) => comparison.hangsOn.includes(instance))
      .flatMap((comparison) =>
        cutsOfOne(own, instance, span, comparison).map((cut): Line => {
          const parameters = parametersIn(scope.rules, comparison);
          return { cut, benefit: benefit.id, parameters, value: lineAt(comparison, cut) };
        }),
      );
  });
}

/** The law's own figure at a cut: the cut itself when it is still inside, else the next whole number. */
function lineAt({ expression }: Comparison, cut: number): number {
  return expression[0] === '<' || expression[0] === '>=' ? cut + 1 : cut;
}

function parametersIn(rules: Rules, { expression }: Comparison): readonly string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (!Array.isArray(node)) return;
    if (node[0] === 'parameter' && typeof node[1] === 'number') found.add(rules.parameters[node[1]]?.id ?? '');
    else if (node[0] === 'fact' && typeof node[1] === 'number') visit(rules.facts[node[1]]?.is);
    else node.forEach(visit);
  };
  visit(expression);
  return [...found];
}
