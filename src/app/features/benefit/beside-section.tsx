import type { Benefit } from '../../../engine/index.ts';
import { t } from '../../../platform/index.ts';
import { besideText, exclusionsOf } from '../../state/beside.ts';
import { Section } from './section.tsx';

/** What can't be had together with it, and by which clause. */
export function BesideSection({ benefit }: { benefit: Benefit }) {
  return (
    <Section id="beside" icon="choose" title={t('benefit.besideTitle')}>
      <ul class="panel notes">
        {exclusionsOf(benefit.id).map((exclusion) => (
          <li key={exclusion.id}>{besideText(benefit.id, exclusion)}</li>
        ))}
      </ul>
    </Section>
  );
}
