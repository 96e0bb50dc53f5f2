import { isMachineTranslated, type Wording } from '../../../platform/index.ts';
import { hotlinesIn } from '../../state/hotlines.ts';

/** What the sheet is not, how its translation was made, and whom to ask in the person's language. */
export function SheetFoot({ voices }: { voices: readonly Wording[] }) {
  const machine = voices.some(({ language }) => isMachineTranslated(language));
  return (
    <footer>
      {voices.map((words) => (
        <div key={words.tag} lang={words.tag}>
          <p>
            {words.t('print.notice')} {machine && words.t('print.machine')}
          </p>
          {isMachineTranslated(words.language) && <Hotlines {...words} />}
        </div>
      ))}
    </footer>
  );
}

function Hotlines({ language, t, texts }: Wording) {
  const own = hotlinesIn(language);
  const hotlines = own.length > 0 ? own : hotlinesIn('en');
  if (hotlines.length === 0) return null;
  const names = hotlines.map(([id, { name, phone = '' }]) => `${texts.offices[id] ?? name}: ${phone}`);
  return (
    <p>
      {t(own.length > 0 ? 'frame.machineCall' : 'frame.machineNoCall')} {names.join(' · ')}
    </p>
  );
}
