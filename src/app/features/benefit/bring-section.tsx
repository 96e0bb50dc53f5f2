import type { Benefit } from '../../../engine/index.ts';
import { ruleTexts, t } from '../../../platform/index.ts';
import { Icon } from '../../components/icon.tsx';
import { Section } from './section.tsx';

/** Documents to tick off while packing: those for everybody, then those for whom it says. */
export function BringSection({ benefit }: { benefit: Benefit }) {
  const { documents, documentsIf } = benefit.apply;
  const hasAny = documents.length + documentsIf.length > 0;
  return (
    <Section id="bring" icon="bag" title={t('benefit.bringTitle')}>
      <CheckList ids={documents} />
      {documentsIf.length > 0 && <h3>{t('benefit.bringIf')}</h3>}
      <CheckList ids={documentsIf.map(({ id }) => id)} />
      <p class="near">
        <Icon name="info" />
        <span>{t(hasAny ? 'benefit.documentsNote' : 'benefit.bringNone')}</span>
      </p>
    </Section>
  );
}

function CheckList({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <ul class="panel check">
      {ids.map((id) => (
        <li key={id}>
          <label>
            <input type="checkbox" />
            <span>{ruleTexts.value.phrases.documents[id] ?? id}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
