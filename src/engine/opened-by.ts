import type { Assessment, Entitlement } from './assessment.ts';

/** What further benefits a status or an allowance would open, once it is granted. */
export interface Path {
  /** The claim to what opens them. */
  readonly through: Entitlement;
  /** As they would stand then, what is certain first; each benefit once, for whomever it opens. */
  readonly opens: readonly Entitlement[];
}

/** What stands better in one assessment than in another, what is certain first; each benefit once, for whomever it opens. */
export function openedBy(after: Assessment, before: Assessment, except: ReadonlySet<string>): readonly Entitlement[] {
  const then = new Map(before.entitlements.map((one) => [`${one.benefit} ${one.claimant}`, one]));
  const opened = after.entitlements.filter((one) => {
    const was = then.get(`${one.benefit} ${one.claimant}`);
    return was !== undefined && rank(one) > rank(was) && !except.has(one.benefit);
  });
  const sorted = [...opened].sort((a, b) => rank(b) - rank(a) || b.worth.min - a.worth.min);
  return sorted.filter((one, index) => sorted.findIndex(({ benefit }) => benefit === one.benefit) === index);
}

function rank({ outcome }: Entitlement): number {
  return outcome === 'eligible' ? 2 : outcome === 'unknown' ? 1 : 0;
}
