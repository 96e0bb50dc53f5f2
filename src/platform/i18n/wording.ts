import type { RuleTexts } from '../../engine/index.ts';
import { chineseTexts, ruleTexts } from '../rules/rules.ts';
import { type Formatter, formatIn } from './format/format.ts';
import { language, t } from './language.ts';
import { firstLanguage, type Language, languageEntry } from './languages.ts';
import { type Key, type Values, word } from './words.ts';

/** Everything needed to say something in one language, for pages in two of them. */
export interface Wording {
  readonly language: Language;
  /** For the `lang` attribute. */
  readonly tag: string;
  readonly t: (key: Key, values?: Values) => string;
  readonly texts: RuleTexts;
  readonly format: Formatter;
}

/** The language of the page. */
export function pageWording(): Wording {
  const id = language.value;
  return { language: id, tag: languageEntry(id).tag, t, texts: ruleTexts.value, format: formatIn(id) };
}

/** Chinese, which staff read, whatever the language of the page. */
export function chineseWording(): Wording {
  return {
    language: firstLanguage,
    tag: languageEntry(firstLanguage).tag,
    t: (key, values) => word(firstLanguage, key, values),
    texts: chineseTexts.value,
    format: formatIn(firstLanguage),
  };
}
