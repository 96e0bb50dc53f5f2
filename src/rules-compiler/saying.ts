import english from './locales/en.json' with { type: 'json' };
import chinese from './locales/zh-TW.json' with { type: 'json' };

type MessageId = keyof typeof english;

/** What fills in a placeholder: plain text, words of the catalogue, or a list that is told with pauses. */
type Value = string | number | Said | readonly (string | Said)[];

export type Values = Readonly<Record<string, Value>>;

/** Something to tell, in no language yet: an entry of the catalogue and what fills it in. */
export interface Said {
  readonly says: MessageId;
  readonly values: Values;
}

export function said(says: MessageId, values: Values = {}): Said {
  return { says, values };
}

/** What is said, in a language; those that the catalogue doesn't speak get English. */
export function sentence({ says, values }: Said, language: string): string {
  const words: Readonly<Record<MessageId, string>> = language === 'zh-TW' ? chinese : english;
  const filled = words[says].replaceAll(/\{([a-z_]+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : valueText(value, language);
  });
  // A question that fills a place ends the sentence itself.
  return filled.replaceAll('\uff1f\u3002', '\uff1f');
}

function valueText(value: Value, language: string): string {
  if (typeof value !== 'object') return String(value);
  if (!('says' in value)) return value.map((item) => valueText(item, language)).join(sentence(said('pause'), language));
  return sentence(value, language);
}
