import './settings.css';
import '../../styles/controls.css';
import {
  date,
  type Preferences,
  preferences,
  type Route,
  rulesStamp,
  t,
  textSizes,
  themes,
} from '../../../platform/index.ts';
import { ChoiceRung } from '../../components/choice-rung.tsx';
import { EraseButton } from '../../components/erase-button.tsx';
import { Frame } from '../../components/frame.tsx';
import { asOf } from '../../state/open-case.ts';
import { places, safeBack } from '../../state/places.ts';
import { CounterSettings } from './counter-settings.tsx';
import { LanguageSetting } from './language-setting.tsx';
import { SpeechSetting } from './speech-setting.tsx';

/** How things look, and what is kept; every choice counts at once. */
export function SettingsScreen({ route }: { route: Route }) {
  return (
    <Frame
      title={t('settings.title')}
      back={{ label: t('frame.back.plain'), href: safeBack(route.query.back) ?? places.start }}
    >
      <div class="settings">
        <h1 tabIndex={-1}>{t('settings.title')}</h1>
        <Setting
          name="textSize"
          values={textSizes}
          label={(size) => t(`settings.size.${size}`)}
          legend={t('settings.size.legend')}
        />
        <Setting
          name="theme"
          values={themes}
          label={(theme) => t(`settings.theme.${theme}`)}
          legend={t('settings.theme.legend')}
        />
        <SpeechSetting />
        <LanguageSetting />
        <section aria-labelledby="date-title">
          <h2 id="date-title">{t('settings.date.title')}</h2>
          <p>{t('settings.date.text', { date: date(asOf.value) })}</p>
          <p>{t('settings.date.version', { version: rulesStamp.version, reviewed: date(rulesStamp.reviewed) })}</p>
          <div class="acts">
            <a class="btn second" href={places.date(places.settings)}>
              {t('settings.date.change')}
            </a>
            <a class="btn second" href={places.changes(places.settings)}>
              {t('settings.date.changes')}
            </a>
          </div>
        </section>
        <CounterSettings />
        <section aria-labelledby="data-title">
          <h2 id="data-title">{t('settings.data.title')}</h2>
          <p>{t('settings.data.text')}</p>
          <div class="acts">
            <a class="btn second" href={places.saved}>
              {t('settings.data.saved')}
            </a>
            <EraseButton />
            <a class="btn second" href={places.about}>
              {t('settings.about')}
            </a>
          </div>
        </section>
      </div>
    </Frame>
  );
}

interface SettingProps<Name extends 'textSize' | 'theme'> {
  readonly name: Name;
  readonly values: readonly Preferences[Name]['value'][];
  readonly label: (value: Preferences[Name]['value']) => string;
  readonly legend: string;
}

function Setting<Name extends 'textSize' | 'theme'>({ name, values, label, legend }: SettingProps<Name>) {
  const chosen: Preferences[Name] = preferences[name];
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="rungs">
        {values.map((value) => (
          <div key={value} data-sample={value}>
            <ChoiceRung
              name={name}
              checked={chosen.value === value}
              onPick={() => {
                chosen.value = value;
              }}
            >
              {label(value)}
            </ChoiceRung>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
