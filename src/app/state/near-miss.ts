import type { ConditionResult, Entitlement } from '../../engine/index.ts';
import { conditionOf } from './claims.ts';

/** A miss by more than this share of the limit isn't called near. */
const NEAR = 0.25;

/** Nobody waits longer than this for an age: as far ahead as the coming dates are shown. */
const NEAR_YEARS = 2;

/** The one condition that a claim fails by a known, small distance; undefined when it fails otherwise or by more. */
export function nearMiss(of: Entitlement): ConditionResult | undefined {
  if (of.outcome !== 'ineligible') return undefined;
  const [failed, ...others] = of.conditions.filter((condition) => condition.outcome === false);
  if (!failed || others.length > 0) return undefined;
  return isNear(failed, conditionOf(of, failed.id).value?.unit) ? failed : undefined;
}

/** Whether a number misses its limit by little, and can still come to it. */
export function isNear({ value, threshold, distance }: ConditionResult, unit: string | undefined): boolean {
  if (typeof threshold !== 'number' || distance === undefined || threshold === 0) return false;
  if (Math.abs(distance) > NEAR * Math.abs(threshold)) return false;
  // Years and months only grow: who is too old for something never comes near it again.
  if (unit !== 'age' && unit !== 'year' && unit !== 'month') return true;
  if (typeof value !== 'number' || value >= threshold) return false;
  return unit === 'month' || distance <= NEAR_YEARS;
}
