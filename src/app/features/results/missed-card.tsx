import type { Entitlement } from '../../../engine/index.ts';
import { listAnd, remaining, t } from '../../../platform/index.ts';
import { conditionOf } from '../../state/claims.ts';
import { conditionText } from '../../state/condition-text.ts';
import { nearMiss } from '../../state/near-miss.ts';
import { FindingCard } from './finding-card.tsx';

/** Not by much: what the limit is, and how far off. */
export function NearCard({ of }: { of: Entitlement }) {
  const missed = nearMiss(of);
  if (!missed) return null;
  const shown = conditionOf(of, missed.id).value;
  return (
    <FindingCard of={of} className="no" corner={<b>{t('results.near')}</b>}>
      <p>
        {conditionText(of, missed)}{' '}
        {shown && missed.distance !== undefined && (
          <b class="num" translate={false}>
            {t('results.distance', { distance: remaining(Math.abs(missed.distance), shown) })}
          </b>
        )}
      </p>
    </FindingCard>
  );
}

export function MissedCard({ of }: { of: Entitlement }) {
  const failed = of.conditions.filter(({ outcome }) => outcome === false);
  return (
    <FindingCard of={of} className="no" corner={null}>
      <p>{t('results.whyNot', { list: listAnd(failed.map((one) => conditionText(of, one))) })}</p>
    </FindingCard>
  );
}
