import { type NearMiss, splitName } from '../../../engine/index.ts';

const CERTIFICATE = 'person.disability';
const NONE = 'none';

/**
 * Whether a change would take away what somebody has: nobody leaves the list of low income for half a premium, or loses a
 * certificate, and to read so on the page of a benefit that isn't theirs is no help. `statuses` are the facts that benefits grant.
 */
export function givesUp(
  { fact, from, to }: Pick<NearMiss, 'fact' | 'from' | 'to'>,
  statuses: ReadonlySet<string>,
): boolean {
  if (typeof from !== 'string' || from === NONE) return false;
  if (statuses.has(fact)) return true;
  return splitName(fact).fact === CERTIFICATE && to === NONE;
}
