import { parseDay } from './calendar.ts';
import { versionOn } from './entitlement.ts';
import { factsIn } from './facts-in.ts';
import type { Rules } from './link.ts';

/** Facts that the amount of a benefit is made of, or that choose what it is made of. */
export function factsOfAmount({ ruleset }: Rules, on: string, id: string): ReadonlySet<string> {
  const benefit = ruleset.benefits.find((one) => one.id === id);
  const version = benefit && versionOn(benefit, parseDay(on) ?? 0);
  return factsIn(version?.amount?.is, ruleset.facts);
}
