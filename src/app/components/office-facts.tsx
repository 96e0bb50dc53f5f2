import './office-facts.css';
import { language, ruleTexts } from '../../platform/index.ts';
import { catalogue } from '../state/catalogue.ts';
import { dialled, phoneText } from '../state/dialled.ts';
import { ChineseText } from './chinese-text.tsx';
import { SourceText } from './source-text.tsx';

/** An office by its name, with the Chinese one beside it, where it is and its number. */
export function OfficeFacts({ id }: { id: string }) {
  const { name, address, phone } = catalogue.value?.offices[id] ?? {};
  const translated = ruleTexts.value.offices[id];
  return (
    <div class="office">
      <b>{translated ?? <SourceText>{name}</SourceText>}</b>
      {translated !== undefined && <ChineseText of={() => name} />}
      {phone && <a href={`tel:${dialled(phone)}`}>{phoneText(phone, language.value)}</a>}
      {address && (
        <span>
          <SourceText>{address}</SourceText>
        </span>
      )}
    </div>
  );
}
