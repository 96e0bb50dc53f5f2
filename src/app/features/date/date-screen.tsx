import './date.css';
import '../../styles/controls.css';
import { useSignal } from '@preact/signals';
import { date, language, languageEntry, navigate, type Route, t, today } from '../../../platform/index.ts';
import { type DateReading, draftOfDate, readDate } from '../../components/date-draft.ts';
import { DateField } from '../../components/date-field.tsx';
import { dateProblemText } from '../../components/date-problem.ts';
import { Frame } from '../../components/frame.tsx';
import { Icon } from '../../components/icon.tsx';
import { ProblemSummary } from '../../components/problem-summary.tsx';
import { backToToday, chooseDay, firstDay, lastDay } from '../../state/as-of.ts';
import { asOf } from '../../state/open-case.ts';
import { places, safeBack } from '../../state/places.ts';

/** Which day's rules to use: everything is worked out anew. */
export function DateScreen({ route }: { route: Route }) {
  const back = safeBack(route.query.back) ?? places.start;
  const draft = useSignal(draftOfDate(asOf.value, languageEntry(language.value).calendar));
  const attempts = useSignal(0);
  const reading = readDate(draft.value, { min: firstDay, max: lastDay });
  const problem = attempts.value > 0 ? problemText(reading) : undefined;
  const send = (event: Event) => {
    event.preventDefault();
    if (reading.kind !== 'day') {
      attempts.value += 1;
      return;
    }
    chooseDay(reading.day);
    navigate(back);
  };
  const useToday = () => {
    backToToday();
    navigate(back);
  };
  return (
    <Frame
      title={problem ? t('question.problems.page', { page: t('asof.title') }) : t('asof.title')}
      back={{ label: t('frame.back.plain'), href: back }}
      dock={
        <button type="submit" form="asof" class="btn">
          {t('asof.use')}
        </button>
      }
    >
      {problem && <ProblemSummary key={attempts.value} text={problem} />}
      <form id="asof" class="date-page" onSubmit={send} noValidate>
        <fieldset>
          <legend>
            <h1 tabIndex={-1}>{t('asof.title')}</h1>
          </legend>
          <p class="hint">{t('asof.lead')}</p>
          <DateField draft={draft} reading={reading} showProblem={attempts.value > 0} exactOnly />
          <p class="hint">{t('asof.from', { date: date(firstDay) })}</p>
        </fieldset>
        <div class="acts">
          <button type="button" class="btn second" onClick={useToday}>
            <Icon name="clock" />
            {t('asof.today', { date: date(today()) })}
          </button>
        </div>
      </form>
    </Frame>
  );
}

function problemText(reading: DateReading): string | undefined {
  if (reading.kind === 'day') return undefined;
  if (reading.kind !== 'problem') return t('question.problems.year');
  const { code } = reading.problem;
  if (code === 'future') return t('asof.tooLate', { date: date(lastDay) });
  if (code === 'tooEarly') return t('asof.tooEarly', { date: date(firstDay) });
  return dateProblemText(reading.problem);
}
