import { claimantsOf } from './assess.ts';
import type { Band, CaseFile } from './assessment.ts';
import { formatDay } from './calendar.ts';
import { withAnswer } from './case.ts';
import { cutsOfOne } from './cells.ts';
import { type Cell, type Circumstances, enter, layOut } from './circumstances.ts';
import { versionOn } from './entitlement.ts';
import { boundsOf } from './evaluate.ts';
import type { Expression } from './expression.ts';
import { hangsOn } from './hangs-on.ts';
import type { Rules } from './link.ts';
import type { Test } from './machine/record.ts';
import { release } from './narrowing.ts';
import { judgeNoting } from './noted.ts';
import type { Benefit } from './ruleset.ts';
import { targetOf } from './target.ts';

/**
 * The rungs by which a numeric or date fact can be answered: spans on which no rule that still matters changes its mind,
 * given the other answers. Each ends at a line of the law. Empty for a fact that is settled or isn't a span.
 *
 * @example bands(rules, caseFile, 'household.income_per_head')
 */
export function bands(rules: Rules, caseFile: CaseFile, name: string): readonly Band[] {
  // Unanswered, so that the rungs of an answered question are the same as before.
  const circumstances = layOut(rules, withAnswer(caseFile, name, undefined));
  const target = targetOf(circumstances, name);
  if (!target || (target.fact.type !== 'number' && target.fact.type !== 'date')) return [];
  enter(circumstances);
  const value = boundsOf(circumstances, ['fact', target.fact.index, ['person']], target.subject.first);
  if (!value || value.min === value.max) return [];
  const span = { low: value.min, high: value.max, bits: 0 };
  const lines = rules.ruleset.benefits.flatMap((benefit) => linesOf(circumstances, benefit, target.place, span));
  release(circumstances);
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

/** Every line at which a rule changes its mind over one open fact, given the other answers. The case must have been entered. */
export function linesOf(circumstances: Circumstances, benefit: Benefit, place: number, span: Cell): readonly Line[] {
  const version = versionOn(benefit, circumstances.on);
  if (!version || benefit.level === 'referral') return [];
  return claimantsOf(circumstances, benefit).flatMap(({ first }) => {
    const { verdict, tests } = judgeNoting(circumstances, version, first);
    if (!hangsOn(verdict).includes(place)) return [];
    return tests
      .filter(({ deps }) => deps.includes(place))
      .flatMap((test) =>
        cutsOfOne(circumstances, undefined, place, span, test).map((cut): Line => {
          const parameters = parametersIn(circumstances.rules, test);
          return { cut, benefit: benefit.id, parameters, value: lineAt(circumstances, test, cut, first) };
        }),
      );
  });
}

/** The law's own figure at a cut: the cut itself when it is still inside, else the next whole number. */
function lineAt(circumstances: Circumstances, { expression }: Test, cut: number, own: number): number {
  if (EXCLUDING.has(expression[0])) return cut + 1;
  const excludes = excludingIn(circumstances.rules, expression).some(([, ...sides]) =>
    sides.some((side) => figureOf(circumstances, side, own) === cut + 1),
  );
  return excludes ? cut + 1 : cut;
}

/** What a side of a comparison comes to, where that is one number whoever is looked at. */
function figureOf(circumstances: Circumstances, side: Expression, own: number): number | undefined {
  if (/"(fact|local|person)"/.test(JSON.stringify(side))) return undefined;
  const value = boundsOf(circumstances, side, own);
  return value && value.min === value.max ? value.min : undefined;
}

/** Comparisons within a test that leave out the figure they name, also in what is worked out for it. */
function excludingIn(rules: Rules, expression: Expression): readonly (readonly [string, Expression, Expression])[] {
  const found: (readonly [string, Expression, Expression])[] = [];
  const seen = new Set<number>();
  const visit = (node: unknown): void => {
    if (!Array.isArray(node)) return;
    if (EXCLUDING.has(node[0])) found.push(node as never);
    if (node[0] === 'fact' && typeof node[1] === 'number' && !seen.has(node[1])) {
      seen.add(node[1]);
      visit(rules.facts[node[1]]?.is);
    } else node.forEach(visit);
  };
  visit(expression);
  return found;
}

/** What lies below is on one side, the figure itself on the other. */
const EXCLUDING: ReadonlySet<unknown> = new Set(['<', '>=']);

function parametersIn(rules: Rules, { expression }: Test): readonly string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (!Array.isArray(node)) return;
    if (node[0] === 'parameter' && typeof node[1] === 'number') found.add(rules.ruleset.parameters[node[1]]?.id ?? '');
    else if (node[0] === 'fact' && typeof node[1] === 'number') visit(rules.facts[node[1]]?.is);
    else node.forEach(visit);
  };
  visit(expression);
  return [...found];
}
