import { useState } from 'preact/hooks';
import { t } from '../../platform/index.ts';

/** For mistakes of ours: the answers are kept, and what went wrong can be copied. It needs nothing that may be broken. */
export function CrashPage({ error }: { error: unknown }) {
  const [isCopied, setCopied] = useState(false);
  const report = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  const copy = () => navigator.clipboard.writeText(report).then(() => setCopied(true));
  return (
    <main class="page">
      <div class="hello" role="alert">
        <h1>{t('frame.crash.title')}</h1>
        <p>{t('frame.crash.text')}</p>
      </div>
      <p>
        <button type="button" class="btn" onClick={() => location.reload()}>
          {t('frame.crash.reload')}
        </button>
      </p>
      <p>
        <button type="button" class="btn second" onClick={copy}>
          {t(isCopied ? 'frame.crash.copied' : 'frame.crash.copy')}
        </button>
      </p>
      <pre>{report}</pre>
    </main>
  );
}
