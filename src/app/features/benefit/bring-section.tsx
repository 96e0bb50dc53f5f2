import type { Paper, Wanted } from '../../../engine/index.ts';
import { t } from '../../../platform/index.ts';
import { Icon } from '../../components/icon.tsx';
import { PaperTick } from '../../components/paper-tick.tsx';
import { benefitOf } from '../../state/claims.ts';
import { papersFor } from '../../state/papers.ts';
import { Section } from './section.tsx';

/** Documents to tick off while packing: what must be brought, then what only those bring of whom it says so. */
export function BringSection(wanted: Wanted) {
  const { documents, documentsIf } = papersFor([wanted]);
  const hasAny = documents.length + documentsIf.length > 0;
  // Nobody is told to call where no number is known.
  const hasNumber = (benefitOf(wanted.benefit)?.apply.phone.length ?? 0) > 0;
  return (
    <Section id="bring" icon="bag" title={t('benefit.bringTitle')}>
      <CheckList papers={documents} />
      {documentsIf.length > 0 && <h3>{t('benefit.bringIf')}</h3>}
      <CheckList papers={documentsIf} />
      {(hasNumber || !hasAny) && (
        <p class="near">
          <Icon name="info" />
          <span>{t(hasAny ? 'benefit.documentsNote' : 'benefit.bringNone')}</span>
        </p>
      )}
    </Section>
  );
}

function CheckList({ papers }: { papers: readonly Paper[] }) {
  if (papers.length === 0) return null;
  return (
    <ul class="panel check">
      {papers.map((paper) => (
        <li key={paper.id}>
          <PaperTick paper={paper} />
        </li>
      ))}
    </ul>
  );
}
