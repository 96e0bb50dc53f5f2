import { Fragment } from 'preact';
import type { Basis, Benefit } from '../../../engine/index.ts';
import { date, t } from '../../../platform/index.ts';
import { SourceText } from '../../components/source-text.tsx';
import { catalogue, placeIn } from '../../state/catalogue.ts';
import { asOf } from '../../state/open-case.ts';
import { ReportWrong } from './report-wrong.tsx';
import { Section } from './section.tsx';

/** The documents all this rests on. */
export function LawSection({ benefit }: { benefit: Benefit }) {
  return (
    <Section id="law" icon="law" title={t('benefit.lawTitle')}>
      <div class="panel roomy stack">
        {benefit.law.map((basis) => (
          <Document key={`${basis.source} ${basis.at ?? ''}`} basis={basis} />
        ))}
        <p class="zh">{t('benefit.lastSeen', { date: date(asOf.value) })}</p>
        <ReportWrong benefit={benefit} />
      </div>
    </Section>
  );
}

function Document({ basis: { source, at } }: { basis: Basis }) {
  const entry = catalogue.value?.sources[source];
  if (!entry) return null;
  const place = placeIn(at);
  const details = [
    place !== undefined && (place === at ? <SourceText>{place}</SourceText> : place),
    entry.issuer !== undefined && <SourceText>{entry.issuer}</SourceText>,
    entry.date !== undefined && date(entry.date),
  ].filter((detail) => detail !== false);
  return (
    <p>
      {entry.url ? (
        <a href={entry.url} rel="noreferrer" target="_blank">
          <SourceText>{entry.title}</SourceText>
          <span class="vh">{t('frame.newWindow')}</span>
        </a>
      ) : (
        <SourceText>{entry.title}</SourceText>
      )}
      {details.length > 0 && (
        <>
          <br />
          <span class="zh">
            {details.map((detail, index) => (
              <Fragment key={index}>
                {index > 0 && ' · '}
                {detail}
              </Fragment>
            ))}
          </span>
        </>
      )}
    </p>
  );
}
