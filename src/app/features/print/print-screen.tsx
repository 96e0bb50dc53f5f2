import '../../components/plain-page.css';
import '../../styles/controls.css';
import './print.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { chineseWording, firstLanguage, language, pageWording, type Route, t } from '../../../platform/index.ts';
import { Frame } from '../../components/frame.tsx';
import { Icon } from '../../components/icon.tsx';
import { assessment } from '../../state/assessment.ts';
import { fetchCatalogue } from '../../state/catalogue.ts';
import { openCase } from '../../state/open-case.ts';
import { places, safeBack } from '../../state/places.ts';
import { claimsToDo } from '../../state/todo.ts';
import { RecapPage } from './recap-page.tsx';
import { Sheet } from './sheet.tsx';

/** The sheet to take to the counter, as it will be printed. */
export function PrintScreen({ route }: { route: Route }) {
  useEffect(() => void fetchCatalogue(), []);
  const withAnswers = useSignal(false);
  const back = safeBack(route.query.back);
  const claims = claimsToDo(openCase.value, assessment.value);
  const hasSomething = claims.length > 0 || withAnswers.value;
  const voices = language.value === firstLanguage ? [pageWording()] : [pageWording(), chineseWording()];
  return (
    <Frame
      title={t('print.title')}
      back={back ? { label: t('frame.back.plain'), href: back } : { label: t('todo.title'), href: places.todo }}
      dock={
        hasSomething && (
          <button type="button" class="btn" onClick={() => print()}>
            <Icon name="print" />
            {t('print.print')}
          </button>
        )
      }
    >
      <div class="plain choice">
        <label class="rung">
          <input
            type="checkbox"
            checked={withAnswers.value}
            onChange={(event) => {
              withAnswers.value = event.currentTarget.checked;
            }}
          />
          <span>
            {t('print.withAnswers')}
            <small>{t('print.withAnswersText')}</small>
          </span>
        </label>
      </div>
      {claims.length === 0 && <NothingToPrint />}
      {hasSomething && (
        <div class={`paper ${voices.length === 1 ? 'one' : 'two'}`}>
          {claims.length > 0 && <Sheet claims={claims} voices={voices} />}
          {withAnswers.value && <RecapPage voices={voices} />}
        </div>
      )}
    </Frame>
  );
}

/** An empty sheet would only be carried to the counter. */
function NothingToPrint() {
  return (
    <div class="plain choice">
      <h1 tabIndex={-1}>{t('print.title')}</h1>
      <p>{t('print.nothing')}</p>
      <a class="btn second" href={places.todo}>
        {t('todo.title')}
      </a>
    </div>
  );
}
