import type { Entitlement } from '../../../engine/index.ts';
import { t } from '../../../platform/index.ts';
import { conditionText } from '../../state/condition-text.ts';
import { nearMiss } from '../../state/near-miss.ts';
import { ownText } from '../../state/own-text.ts';
import { FindingCard } from './finding-card.tsx';

/** Not by much: what the limit is, and how far off. */
export function NearCard({ id, of }: { id?: string | undefined; of: Entitlement }) {
  const missed = nearMiss(of);
  if (!missed) return null;
  const own = ownText(of, missed);
  return (
    <FindingCard id={id} of={of} className="no" corner={<b>{t('results.near')}</b>}>
      <p>{conditionText(of, missed)}</p>
      {own && (
        <p>
          <b translate={false}>{own}</b>
        </p>
      )}
    </FindingCard>
  );
}

export function MissedCard({ of }: { of: Entitlement }) {
  const failed = of.conditions.filter(({ outcome }) => outcome === false).map((one) => conditionText(of, one));
  return (
    <FindingCard of={of} className="no" corner={null}>
      <p>{t('results.whyNot', { list: failed.join(t('common.lists.clauses')) })}</p>
    </FindingCard>
  );
}
