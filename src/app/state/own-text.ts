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
  // On the line itself nothing is left to say, on whichever side the law has it.
  if (!isNumber || !distance || outcome === 'unknown') return own;
  const key = outcome === false ? 'benefit.over' : isCeiling(condition) && distance > 0 ? 'benefit.room' : undefined;
  if (!key) return own;
  const away = remaining(Math.abs(distance), apart(condition.value));
  return own + t('common.lists.pause') + t(key, { distance: away });
}

/** From one age to another it is years: nobody is "15 years old" away from 65. */
function apart(value: NonNullable<Condition['value']>): NonNullable<Condition['value']> {
  return value.unit === 'age' ? { ...value, unit: 'year' } : value;
}

export function isCeiling({ operator }: Condition): boolean {
  return operator === '<' || operator === '<=';
}
