import { useSignal } from '@preact/signals';
import { type Language, language, languageEntry, languages, setLanguage, t } from '../../../platform/index.ts';
import { ChoiceRung } from '../../components/choice-rung.tsx';

/** Every language in its own name, as the bar offers them. */
export function LanguageSetting() {
  const failed = useSignal(false);
  const choose = async (id: Language) => {
    failed.value = false;
    try {
      await setLanguage(id);
    } catch {
      failed.value = true;
    }
  };
  return (
    <fieldset>
      <legend lang={languageEntry('en').tag}>{t('frame.language')}</legend>
      <div class="rungs">
        {languages.map(({ id, name, tag }) => (
          <ChoiceRung key={id} name="language" checked={language.value === id} onPick={() => void choose(id)}>
            <span lang={tag} translate={false}>
              {name}
            </span>
          </ChoiceRung>
        ))}
      </div>
      <p role="alert">{failed.value && t('settings.language.failed')}</p>
    </fieldset>
  );
}
