import type { Rules } from '../engine/index.ts';
import { nearest } from '../rules-compiler/index.ts';
import { UsageError } from './usage-error.ts';

/** No benefit of that name, and the one that was meant where a name is a slip away. */
export function noBenefit(id: string, { ruleset }: Rules): UsageError {
  const near = nearest(
    id,
    ruleset.benefits.map((benefit) => benefit.id),
  );
  return near ? new UsageError('usage.benefitNear', { id, near }) : new UsageError('usage.benefit', { id });
}
