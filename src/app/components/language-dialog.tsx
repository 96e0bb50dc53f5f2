import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type Language, language, languageEntry, languages, setLanguage, t } from '../../platform/index.ts';
import { Icon } from './icon.tsx';

/** The tool in the bar and what it opens: every language in its own name. Choosing one changes the words and nothing else. */
export function LanguageDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const failed = useSignal<Language | undefined>(undefined);
  const open = () => {
    failed.value = undefined;
    dialog.current?.showModal();
  };
  const choose = async (id: Language) => {
    try {
      await setLanguage(id);
      dialog.current?.close();
    } catch {
      failed.value = id;
    }
  };
  // "Language" is English on every page: whoever needs it doesn't read that page's language.
  return (
    <>
      <button type="button" class="tool" aria-haspopup="dialog" lang={languageEntry('en').tag} onClick={open}>
        <Icon name="lang" />
        {t('frame.language')}
      </button>
      <dialog ref={dialog} aria-labelledby="language-title" data-silent>
        <h2 id="language-title" lang={languageEntry('en').tag}>
          {t('frame.language')}
        </h2>
        <ul class="tongues">
          {languages.map(({ id, name, tag }) => (
            <li key={id}>
              <button
                type="button"
                lang={tag}
                translate={false}
                aria-pressed={language.value === id}
                onClick={() => choose(id)}
              >
                {name}
                {language.value === id && <Icon name="tick" />}
              </button>
            </li>
          ))}
        </ul>
        <p role="alert">{failed.value && t('settings.language.failed')}</p>
        <button type="button" class="btn second" onClick={() => dialog.current?.close()}>
          {t('frame.back.plain')}
        </button>
      </dialog>
    </>
  );
}
