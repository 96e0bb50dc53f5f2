import './top-bar.css';
import './counter.css';
import './answers.css';
import './results.css';
import './detail.css';
import './over.css';
import './turned.css';
import '../../components/outcome.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { openBackground, type Route } from '../../../platform/index.ts';
import { Banners } from '../../components/banners.tsx';
import { Frame } from '../../components/frame.tsx';
import { Working } from '../../components/working.tsx';
import { caseFile, rules } from '../../state/assessment.ts';
import { fetchCatalogue } from '../../state/catalogue.ts';
import { openCase } from '../../state/open-case.ts';
import { staff, t } from '../../state/staff.ts';
import { AnswersColumn } from './answers-column.tsx';
import { enterCounter } from './cases.ts';
import { type Column, columnNow } from './columns.ts';
import { workOutDates } from './coming-dates.ts';
import { CompareDialog } from './compare-dialog.tsx';
import { dialog, isTurned } from './desk.ts';
import { DetailColumn } from './detail-column.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { FindDialog } from './find-dialog.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { KeysFooter } from './keys-footer.tsx';
import { ListDialog } from './list-dialog.tsx';
import { NextDialog } from './next-dialog.tsx';
import { ResultsColumn } from './results-column.tsx';
import { TopBar } from './top-bar.tsx';
import { TurnedView } from './turned-view.tsx';
import { useClosing } from './use-closing.ts';
import { useKeys } from './use-keys.ts';

/** The desk of whoever serves: all answers, all results and the picked benefit on one page, by keyboard alone if wanted. */
export function CounterScreen({ route }: { route: Route }) {
  const isReady = useSignal(openCase.peek().queue !== undefined);
  useEffect(() => {
    void fetchCatalogue();
    void enterCounter(route.query.take !== undefined).then(() => (isReady.value = true));
  }, []);
  if (isReady.value && openCase.value.queue !== undefined) return <Desk />;
  return (
    <Frame title={t('counter.mode')}>
      <Working />
    </Frame>
  );
}

function Desk() {
  const { queue = 0, id } = openCase.value;
  useKeys();
  useClosing();
  useDates();
  const lookedAt = useColumnBefore();
  useEffect(() => {
    document.title = t('frame.title', { page: t('counter.title', { n: queue }) });
  });
  if (isTurned.value) return <TurnedView from={lookedAt.current} />;
  return (
    <div class="counter" lang={staff().tag} key={id}>
      <a class="skip" href="#main">
        {t('frame.skip')}
      </a>
      <TopBar />
      <div class="standing">
        <Banners words={staff()} />
      </div>
      <main class="desk" id="main" tabIndex={-1} aria-label={t('counter.desk')}>
        <AnswersColumn />
        <ResultsColumn />
        <DetailColumn />
      </main>
      <KeysFooter />
      <Dialogs />
    </div>
  );
}

function Dialogs() {
  switch (dialog.value) {
    case 'help':
      return <HelpDialog />;
    case 'find':
      return <FindDialog />;
    case 'next':
      return <NextDialog />;
    case 'list':
      return <ListDialog />;
    case 'edit':
      return <EditDialog />;
    case 'compare':
      return <CompareDialog />;
    default:
      return null;
  }
}

/** The dates ahead follow the case, worked out beside the page. */
function useDates(): void {
  const beside = useRef<ReturnType<typeof openBackground>>(undefined);
  useEffect(() => {
    beside.current = openBackground(rules.peek().ruleset);
    return () => beside.current?.close();
  }, []);
  const of = caseFile.value;
  useEffect(() => (beside.current ? workOutDates(beside.current) : undefined), [of]);
}

/** The column that was worked in before the screen was turned. */
function useColumnBefore(): { readonly current: Column } {
  const column = useRef<Column>('answers');
  useEffect(() => {
    const note = () => {
      column.current = columnNow();
    };
    addEventListener('focusin', note);
    return () => removeEventListener('focusin', note);
  }, []);
  return column;
}
