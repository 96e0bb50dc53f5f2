import type { Entitlement } from '../../../engine/index.ts';
import { t } from '../../../platform/index.ts';
import { benefitName } from '../../state/claims.ts';
import { places } from '../../state/places.ts';

/** What a child that is expected brings, and where to add it then. */
export function BirthCard({ opens }: { opens: readonly Entitlement[] }) {
  return (
    <article class="card maybe">
      <h3>{t('paths.birth', { count: opens.length })}</h3>
      <p>{opens.map(({ benefit }) => benefitName(benefit)).join(t('common.lists.between'))}</p>
      <p>{t('paths.birthText')}</p>
      <a class="btn second" href={`${places.people}?back=${encodeURIComponent(places.results)}`}>
        {t('results.addPeople')}
      </a>
    </article>
  );
}
