import type { Entitlement } from '../../engine/index.ts';
import type { Wording } from '../../platform/index.ts';

/** Said before an amount that is no money in hand; nothing before cash. */
export function paidAsText({ paid_as }: Pick<Entitlement, 'paid_as'>, t: Wording['t']): string {
  if (paid_as === 'cash') return '';
  return t(paid_as === 'saved' ? 'results.savingOf' : 'results.depositOf');
}
