import type { Condition, ConditionResult, Entitlement } from '../../engine/index.ts';
import { remaining, t } from '../../platform/index.ts';
import { conditionOf } from './claims.ts';
import { subjectOf } from './subject-of.ts';
import { whoText } from './who.ts';

/** Where somebody stands towards a condition, and how far from the line, both in one unit; undefined where that isn't known. */
export function ownText(of: Entitlement, result: ConditionResult): string | undefined {
  const condition = conditionOf(of, result.id);
  const { value, threshold, distance, outcome } = result;
  const isOpen = typeof value === 'object' && outcome === 'unknown';
  if (value === undefined || value === null || isOpen || !condition.value) return undefined;
  const text = remaining(value, condition.value);
  const isHousehold = subjectOf(condition.value.is) === 'household' || of.claimant === 'household';
  const own = isHousehold
    ? t('benefit.yoursIs', { value: text })
    : t('benefit.theirsIs', { who: whoText(of.claimant), value: text });
  const isNumber = typeof value === 'number' && typeof threshold === 'number';
  if (!isNumber || distance === undefined || outcome === 'unknown') return own;
  const key = outcome === false ? 'benefit.over' : isCeiling(condition) && distance > 0 ? 'benefit.room' : undefined;
  if (!key) return own;
  const away = remaining(Math.abs(distance), condition.value);
  return own + t('common.lists.pause') + t(key, { distance: away });
}

export function isCeiling({ operator }: Condition): boolean {
  return operator === '<' || operator === '<=';
}
