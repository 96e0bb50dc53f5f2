import { claimantsOf } from './assess.ts';
import { cutsOfOne } from './cells.ts';
import type { Cell, Circumstances } from './circumstances.ts';
import { versionOn } from './entitlement.ts';
import { boundsOf } from './evaluate.ts';
import type { Expression } from './expression.ts';
import { hangsOn } from './hangs-on.ts';
import { judgeOf } from './judges.ts';
import { judge } from './judging.ts';
import type { Rules } from './link.ts';
import type { Test } from './machine/record.ts';
import type { Recalled } from './memory.ts';
import { release } from './narrowing.ts';
import { judgeNoting } from './noted.ts';
import type { Version } from './ruleset.ts';

/** Where a rule changes its mind over one fact: the last whole number or day before, and the law's own figure. */
interface Line {
  readonly cut: number;
  readonly benefit: string;
  readonly parameters: readonly string[];
  readonly value: number;
}

/**
 * Every line at which a rule changes its mind over one open fact, given the other answers. The case must have been entered;
 * of `known` whatever nothing has changed for isn't judged again.
 */
export function linesIn(circumstances: Circumstances, place: number, span: Cell, known?: Recalled): readonly Line[] {
  const { rules, on } = circumstances;
  const lines: Line[] = [];
  let nth = 0;
  for (const benefit of rules.ruleset.benefits) {
    if (benefit.level === 'referral') continue;
    const version = versionOn(benefit, on);
    for (const { first } of claimantsOf(circumstances, benefit)) {
      const before = known?.worked[nth++];
      if (!version) continue;
      const isKept = before?.judged && known?.isUntouched(before.touched);
      const verdict = isKept ? before.judged.verdict : judge(rules.machine, judgeOf(rules, version), first);
      if (!hangsOn(verdict).includes(place)) continue;
      lines.push(...linesOf(circumstances, benefit.id, version, first, place, span));
      // Looking for them narrowed the fact.
      release(circumstances);
    }
  }
  return lines;
}

function linesOf(
  circumstances: Circumstances,
  benefit: string,
  version: Version,
  own: number,
  place: number,
  span: Cell,
): readonly Line[] {
  return judgeNoting(circumstances, version, own)
    .tests.filter(({ deps }) => deps.includes(place))
    .flatMap((test) =>
      cutsOfOne(circumstances, undefined, place, span, test).map((cut): Line => {
        const parameters = parametersIn(circumstances.rules, test);
        return { cut, benefit, parameters, value: lineAt(circumstances, test, cut, own) };
      }),
    );
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
