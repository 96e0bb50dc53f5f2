import type { Entitlement } from '../../../engine/index.ts';
import { t } from '../../../platform/index.ts';
import { ClaimList } from './claim-list.tsx';

/** What comes without asking. */
export function AutomaticList({ claims }: { claims: readonly Entitlement[] }) {
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby="automatic">
      <h2 id="automatic">{t('todo.automatic')}</h2>
      <ClaimList claims={claims} />
    </section>
  );
}
