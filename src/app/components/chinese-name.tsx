import { firstLanguage, languageEntry } from '../../platform/index.ts';

/** The Chinese name with a translated one, as it stands on papers and signs. */
export function ChineseName({ of }: { of: string }) {
  return (
    <span class="zh" lang={languageEntry(firstLanguage).tag} translate={false}>
      {of}
    </span>
  );
}
