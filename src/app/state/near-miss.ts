import type { ConditionResult, Entitlement } from '../../engine/index.ts';

/** A miss by more than this share of the limit isn't called near. */
const NEAR = 0.25;

/** The one condition that a claim fails by a known, small distance; undefined when it fails otherwise or by more. */
export function nearMiss({ outcome, conditions }: Entitlement): ConditionResult | undefined {
  if (outcome !== 'ineligible') return undefined;
  const [failed, ...others] = conditions.filter((condition) => condition.outcome === false);
  if (!failed || others.length > 0) return undefined;
  const { threshold, distance } = failed;
  if (typeof threshold !== 'number' || distance === undefined || threshold === 0) return undefined;
  return Math.abs(distance) <= NEAR * Math.abs(threshold) ? failed : undefined;
}
