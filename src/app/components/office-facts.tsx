import './office-facts.css';
import type { Office } from '../../engine/index.ts';
import { language } from '../../platform/index.ts';
import { dialled, phoneText } from '../state/dialled.ts';
import { SourceText } from './source-text.tsx';

/** An office's own name, where it is and its number: the same in every language. */
export function OfficeFacts({ office: { name, address, phone } }: { office: Office }) {
  return (
    <p class="office">
      <b>
        <SourceText>{name}</SourceText>
      </b>
      {phone && <a href={`tel:${dialled(phone)}`}>{phoneText(phone, language.value)}</a>}
      {address && (
        <span>
          <SourceText>{address}</SourceText>
        </span>
      )}
    </p>
  );
}
