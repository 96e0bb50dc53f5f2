import type { Benefit, Entitlement } from '../../engine/index.ts';

/** A document with the benefits it is brought for. */
export interface Paper {
  readonly id: string;
  readonly benefits: readonly string[];
}

export interface Papers {
  /** What everybody brings. */
  readonly documents: readonly Paper[];
  /** What only some bring, each saying who. */
  readonly documentsIf: readonly Paper[];
}

/** What to bring for several claims, each paper once: whatever one of them can't do without is brought for all. */
export function papersOf(claims: readonly Entitlement[], benefitOf: (id: string) => Benefit | undefined): Papers {
  const benefits = [...new Set(claims.map(({ benefit }) => benefit))];
  const [always, onlyIf] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const put = (into: Map<string, string[]>, id: string, benefit: string) => {
    into.set(id, [...(into.get(id) ?? []), benefit]);
  };
  for (const benefit of benefits) {
    for (const id of benefitOf(benefit)?.apply.documents ?? []) put(always, id, benefit);
  }
  for (const benefit of benefits) {
    for (const { id, sameAs } of benefitOf(benefit)?.apply.documentsIf ?? []) {
      if (sameAs !== undefined && always.has(sameAs)) put(always, sameAs, benefit);
      else put(onlyIf, id, benefit);
    }
  }
  return { documents: mostNeededFirst(always), documentsIf: mostNeededFirst(onlyIf) };
}

function mostNeededFirst(papers: ReadonlyMap<string, readonly string[]>): readonly Paper[] {
  const all = [...papers].map(([id, benefits]) => ({ id, benefits }));
  return all.toSorted((a, b) => b.benefits.length - a.benefits.length);
}
