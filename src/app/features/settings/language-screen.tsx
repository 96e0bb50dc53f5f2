import './settings.css';
import { type Language, language, languages, navigate, type Route, setLanguage, t } from '../../../platform/index.ts';
import { Frame } from '../../components/frame.tsx';
import { Icon } from '../../components/icon.tsx';
import { places, safeBack } from '../../state/places.ts';

/** Every language by its own name; choosing one goes back to where one was. */
export function LanguageScreen({ route }: { route: Route }) {
  const back = safeBack(route.query.back) ?? places.start;
  const choose = async (event: Event, id: Language) => {
    event.preventDefault();
    await setLanguage(id);
    navigate(back, { replace: true });
  };
  return (
    <Frame title={t('settings.language.title')} back={{ label: t('frame.back.plain'), href: back }}>
      <div class="settings">
        <h1 tabIndex={-1}>{t('settings.language.title')}</h1>
        <ul class="tongues">
          {languages.map(({ id, name, tag }) => (
            <li key={id}>
              <a
                href={back}
                lang={tag}
                hreflang={tag}
                aria-current={language.value === id}
                onClick={(event) => choose(event, id)}
              >
                {name}
                {language.value === id && <Icon name="tick" />}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </Frame>
  );
}
