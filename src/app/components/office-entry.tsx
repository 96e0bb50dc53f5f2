import './office-entry.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { language, ruleTexts, t } from '../../platform/index.ts';
import { catalogue } from '../state/catalogue.ts';
import { dialled, phoneText } from '../state/dialled.ts';
import { SourceText } from './source-text.tsx';

/** An office to go to or to call, as one entry among the facts of what to do. */
export function OfficeEntry({ id, children }: { id: string; children?: ComponentChildren }) {
  const office = catalogue.value?.offices[id];
  const whose = useId();
  const name = ruleTexts.value.offices[id] ?? office?.name ?? id;
  return (
    <dd>
      {office?.phone && (
        <>
          <a href={`tel:${dialled(office.phone)}`} aria-describedby={whose}>
            {phoneText(office.phone, language.value)}
          </a>
          <small id={whose}>{name}</small>
        </>
      )}
      {!office?.phone && name}
      {office?.address && (
        <small>
          <SourceText>{office.address}</SourceText>
        </small>
      )}
      {ruleTexts.value.hours[id] && <small>{ruleTexts.value.hours[id]}</small>}
      {children}
    </dd>
  );
}

/** Whom to ask before going, or to call instead, as one of the facts of what to do. */
export function AskEntry({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <div>
      <dt>{t('benefit.ask')}</dt>
      {ids.map((id) => (
        <OfficeEntry key={id} id={id} />
      ))}
    </div>
  );
}
