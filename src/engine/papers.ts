import { claimantsOf } from './assess.ts';
import type { CaseFile } from './assessment.ts';
import { type Circumstances, enter, layOut } from './circumstances.ts';
import { truthsOf } from './evaluate.ts';
import type { Rules } from './link.ts';
import { FALSE, TRUE } from './machine/truth.ts';
import type { Benefit, DocumentIf } from './ruleset.ts';

/** A benefit that somebody wants; without a claimant, for whomever of the household it may be. */
export interface Wanted {
  readonly benefit: string;
  readonly claimant?: string | undefined;
}

/** A document with the benefits it is brought for. */
export interface Paper {
  readonly id: string;
  readonly benefits: readonly string[];
  /** Every document that is this very sheet of paper, itself too: who has packed one of them has packed it. */
  readonly names: readonly string[];
}

export interface Papers {
  /** What must be brought. */
  readonly documents: readonly Paper[];
  /** What only some bring, each saying who, where the answers don't tell whether these do. */
  readonly documentsIf: readonly Paper[];
}

/**
 * What to bring for several claims, each paper once: whatever one of them can't do without is brought for all. What only some
 * bring is among what must be brought, or left out, only where that holds however the open questions are answered.
 *
 * @example papersOf(rules, caseFile, [{ benefit: 'elderly_living_allowance', claimant: 'grandmother' }])
 */
export function papersOf(rules: Rules, caseFile: CaseFile, wanted: readonly Wanted[]): Papers {
  const circumstances = layOut(rules, caseFile);
  const benefits = [...new Set(wanted.map(({ benefit }) => benefit))].flatMap(
    (id) => rules.ruleset.benefits.find((benefit) => benefit.id === id) ?? [],
  );
  const [always, open] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const { id, apply } of benefits) for (const paper of apply.documents) put(always, paper, id);
  for (const benefit of benefits) {
    for (const paper of benefit.apply.documentsIf) {
      const of = rules.ruleset.documentsIf?.[paper] ?? {};
      const needed = isNeeded(circumstances, of, benefit, wanted);
      if (needed !== false) put(needed ? always : open, needed ? (of.sameAs ?? paper) : paper, benefit.id);
    }
  }
  for (const [paper, ids] of open) {
    const same = rules.ruleset.documentsIf?.[paper]?.sameAs ?? paper;
    if (!always.has(same)) continue;
    open.delete(paper);
    for (const id of ids) put(always, same, id);
  }
  return { documents: mostNeededFirst(rules, always), documentsIf: mostNeededFirst(rules, open) };
}

/** Whether one of the claimants of a benefit must bring it; undefined while the answers leave that open. */
function isNeeded(
  circumstances: Circumstances,
  { when }: DocumentIf,
  benefit: Benefit,
  wanted: readonly Wanted[],
): boolean | undefined {
  if (!when) return undefined;
  enter(circumstances);
  const found = wanted
    .filter((one) => one.benefit === benefit.id)
    .map(({ claimant }) =>
      claimantsOf(circumstances, benefit)
        .filter(({ id }) => id === (claimant ?? id))
        .reduce((bits, { first }) => bits | truthsOf(circumstances, when, first).bits, 0),
    );
  if (found.includes(TRUE)) return true;
  return found.every((bits) => bits === FALSE) ? false : undefined;
}

function put(into: Map<string, string[]>, paper: string, benefit: string): void {
  into.set(paper, [...new Set([...(into.get(paper) ?? []), benefit])]);
}

function mostNeededFirst(rules: Rules, papers: ReadonlyMap<string, readonly string[]>): readonly Paper[] {
  const all = [...papers].map(([id, benefits]) => ({ id, benefits, names: namesOf(rules, id) }));
  return all.toSorted((a, b) => b.benefits.length - a.benefits.length);
}

function namesOf({ ruleset: { documentsIf = {} } }: Rules, id: string): readonly string[] {
  const sheet = documentsIf[id]?.sameAs ?? id;
  const others = Object.entries(documentsIf).flatMap(([other, { sameAs }]) => (sameAs === sheet ? [other] : []));
  return [sheet, ...others.filter((other) => other !== sheet)];
}
