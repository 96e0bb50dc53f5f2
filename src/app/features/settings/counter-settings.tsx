import { preferences, t } from '../../../platform/index.ts';

/** For whoever serves others with it. */
export function CounterSettings() {
  const { counterKeys, closingTime } = preferences;
  return (
    <section aria-labelledby="counter-title">
      <h2 id="counter-title">{t('serving.settings.title')}</h2>
      <label class="rung">
        <input
          type="checkbox"
          checked={counterKeys.value}
          onChange={(event) => {
            counterKeys.value = event.currentTarget.checked;
          }}
        />
        <span>{t('serving.settings.keys')}</span>
      </label>
      <div class="field">
        <label for="closing-time">{t('serving.settings.time')}</label>
        <input
          id="closing-time"
          class="entry"
          type="time"
          value={closingTime.value}
          onChange={(event) => {
            closingTime.value = event.currentTarget.value;
          }}
        />
        <p>{t('serving.settings.text')}</p>
      </div>
      <div class="acts">
        <a class="btn second" href="#/counter">
          {t('serving.settings.open')}
        </a>
      </div>
    </section>
  );
}
