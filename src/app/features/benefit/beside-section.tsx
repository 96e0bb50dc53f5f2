import type { Benefit } from '../../../engine/index.ts';
import { t } from '../../../platform/index.ts';
import { MixedText } from '../../components/mixed-text.tsx';
import { besideTexts } from '../../state/beside.ts';
import { Section } from './section.tsx';

/** What can't be had together with it, and by which clause. */
export function BesideSection({ benefit }: { benefit: Benefit }) {
  return (
    <Section id="beside" icon="choose" title={t('benefit.besideTitle')}>
      <ul class="panel notes">
        {besideTexts(benefit.id).map((text) => (
          <li key={text}>
            <MixedText>{text}</MixedText>
          </li>
        ))}
      </ul>
    </Section>
  );
}
