import './batch.css';
import '../../styles/controls.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type BatchNews, startBatch } from '../../../platform/index.ts';
import { Frame } from '../../components/frame.tsx';
import { announce } from '../../state/announce.ts';
import { rules } from '../../state/assessment.ts';
import { asOf } from '../../state/open-case.ts';
import { staff, t } from '../../state/staff.ts';
import { batchWords } from './batch-words.ts';
import { Prepare } from './prepare.tsx';
import { Problems } from './problems.tsx';
import { Results } from './results.tsx';

/** What the page shows of the file: nothing yet, how far it is, or what came of it. */
type Run = BatchNews | { readonly kind: 'none' | 'stopped' | 'failed' };

/** Many households from one file, assessed beside the page. */
export function BatchScreen() {
  const run = useSignal<Run>({ kind: 'none' });
  const stop = useRef<() => void>(undefined);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => () => stop.current?.(), []);
  const start = (file: File) => {
    stop.current?.();
    run.value = { kind: 'progress', done: 0, of: 1 };
    const { ruleset } = rules.peek();
    const hear = (news: BatchNews) => {
      run.value = news;
      if (news.kind === 'done') announce(t('batch.done'));
    };
    stop.current = startBatch({ file, ruleset, on: asOf.peek(), words: batchWords() }, hear, () => {
      run.value = { kind: 'failed' };
      announce(t('batch.failed'));
    });
  };
  const cancel = () => {
    stop.current?.();
    run.value = { kind: 'stopped' };
    announce(t('batch.stopped'));
    // The button that was pressed is gone.
    field.current?.focus();
  };
  return (
    <Frame title={t('batch.title')} back={{ label: t('batch.back'), href: '#/counter' }}>
      <div class="batch" lang={staff().tag}>
        <h1 tabIndex={-1}>{t('batch.title')}</h1>
        <p>{t('batch.lead')}</p>
        <Prepare />
        <section aria-labelledby="open-title">
          <h2 id="open-title">{t('batch.open')}</h2>
          <p>
            {t('batch.onDay', { date: staff().format.date(asOf.value) })} {t('batch.openText')}
          </p>
          <label class="btn second file">
            {t('batch.open')}
            <input
              ref={field}
              type="file"
              accept=".csv,text/csv"
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? [];
                if (file) start(file);
                // The same file again, after it was mended, is a change too.
                event.currentTarget.value = '';
              }}
            />
          </label>
        </section>
        <Outcome run={run.value} onCancel={cancel} />
      </div>
    </Frame>
  );
}

function Outcome({ run, onCancel }: { run: Run; onCancel: () => void }) {
  switch (run.kind) {
    case 'progress':
      return <Progress done={run.done} of={run.of} onCancel={onCancel} />;
    case 'refused':
      return (
        <section class="refused">
          {/* Not with the table: all its lines would be read at once. */}
          <div role="alert">
            <h2 id="refused-title">{t('batch.refused')}</h2>
            <p>{t('batch.refusedText')}</p>
          </div>
          <Problems labelledBy="refused-title" problems={run.problems} />
        </section>
      );
    case 'done':
      return <Results result={run.result} />;
    case 'stopped':
    case 'failed':
      return <p>{t(`batch.${run.kind}`)}</p>;
    case 'none':
      return null;
  }
}

function Progress({ done, of, onCancel }: { done: number; of: number; onCancel: () => void }) {
  const percent = Math.floor((done / of) * 100);
  return (
    <section class="running" aria-busy="true">
      <label for="batch-progress">{t('batch.running', { percent })}</label>
      <progress id="batch-progress" max={of} value={done} />
      <button type="button" class="btn second" onClick={onCancel}>
        {t('batch.stop')}
      </button>
    </section>
  );
}
