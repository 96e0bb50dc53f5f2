import { type CaseContents, date, localTime, navigate, storageState, t } from '../../../platform/index.ts';
import { countAnswers, openContents } from '../../state/handed-over.ts';
import { isStarted, openCase } from '../../state/open-case.ts';
import { leave } from './incoming.ts';

interface FoundCaseProps {
  readonly contents: CaseContents;
  readonly until: string | undefined;
  /** Where it leads when it is opened. */
  readonly to: string;
}

/** Where the case that is open now will be: a counter's has a number, and stands in the list of the day. */
function fateOfOpen() {
  if (storageState.value !== 'ok') return 'loseOpen';
  return openCase.value.queue === undefined ? 'keepOpen' : 'keepListed';
}

/** What is in it, before anything is done with it. */
export function FoundCase({ contents, until, to }: FoundCaseProps) {
  const open = () => {
    openContents(contents);
    leave();
    navigate(to, { replace: true });
  };
  const { day, time } = until ? localTime(until) : { day: '', time: '' };
  return (
    <>
      <dl class="kv">
        <dt>{t('handover.found.people')}</dt>
        <dd>{t('people.count', { count: contents.case.people.length })}</dd>
        <dt>{t('handover.found.answers')}</dt>
        <dd>{t('handover.found.answersCount', { count: countAnswers(contents) })}</dd>
        <dt>{t('handover.found.date')}</dt>
        <dd>{date(contents.case.on)}</dd>
        {until && (
          <>
            <dt>{t('handover.found.until')}</dt>
            <dd>{`${date(day)} ${time}`}</dd>
          </>
        )}
      </dl>
      {isStarted(openCase.value) && <p>{t(`handover.found.${fateOfOpen()}`)}</p>}
      <div class="acts">
        <button type="button" class="btn" onClick={open}>
          {t('handover.found.open')}
        </button>
        <button type="button" class="btn second" onClick={leave}>
          {t('handover.found.no')}
        </button>
      </div>
    </>
  );
}
