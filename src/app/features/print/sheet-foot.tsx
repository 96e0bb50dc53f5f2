import { languageEntry, type Wording } from '../../../platform/index.ts';

/** What the sheet is not, and how its translation was made. */
export function SheetFoot({ voices }: { voices: readonly Wording[] }) {
  const machine = voices.some(({ language }) => languageEntry(language).review === 'machine');
  return (
    <footer>
      {voices.map(({ tag, t }) => (
        <p key={tag} lang={tag}>
          {t('print.notice')} {machine && t('print.machine')}
        </p>
      ))}
    </footer>
  );
}
