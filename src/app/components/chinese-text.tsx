import type { RuleTexts } from '../../engine/index.ts';
import { chineseTexts, firstLanguage, language, languageEntry } from '../../platform/index.ts';

/** The Chinese beside a translated question or name, so that it can be pointed at; nothing on Chinese pages. */
export function ChineseText({ of }: { of: (texts: RuleTexts) => string | undefined }) {
  if (language.value === firstLanguage) return null;
  return (
    <p class="zh" lang={languageEntry(firstLanguage).tag} translate={false}>
      {of(chineseTexts.value)}
    </p>
  );
}
