import type { RuleTexts } from '../../engine/index.ts';
import { chineseTexts, firstLanguage, language, languageEntry } from '../../platform/index.ts';

interface ChineseTextProps {
  readonly of: (texts: RuleTexts) => string | undefined;
  /** In a line with what it translates, else below it. */
  readonly as?: 'p' | 'span';
}

/** The Chinese of a translated question or name, as it stands on papers and signs, to be pointed at; nothing on Chinese pages. */
export function ChineseText({ of, as: Tag = 'p' }: ChineseTextProps) {
  if (language.value === firstLanguage) return null;
  return (
    <Tag class="zh" lang={languageEntry(firstLanguage).tag} translate={false}>
      {of(chineseTexts.value)}
    </Tag>
  );
}
