import type { Benefit } from '../../../engine/index.ts';
import { ruleTexts, t } from '../../../platform/index.ts';
import { Icon } from '../../components/icon.tsx';
import { Section } from './section.tsx';

/** Documents to tick off while packing. */
export function BringSection({ benefit }: { benefit: Benefit }) {
  const { documents } = benefit.apply;
  return (
    <Section id="bring" icon="bag" title={t('benefit.bringTitle')}>
      {documents.length > 0 && (
        <ul class="panel check">
          {documents.map((id) => (
            <li key={id}>
              <label>
                <input type="checkbox" />
                <span>{ruleTexts.value.phrases.documents[id] ?? id}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
      <p class="near">
        <Icon name="info" />
        <span>{t(documents.length > 0 ? 'benefit.documentsNote' : 'benefit.bringNone')}</span>
      </p>
    </Section>
  );
}
