import { t } from '../../platform/index.ts';
import { Frame } from './frame.tsx';

/** A screen couldn't be fetched: without a network before all was stored, or after an update on the host. */
export function LoadFailed() {
  return (
    <Frame
      title={t('frame.loadFailed.title')}
      back={{ label: t('frame.back.start'), href: '#/' }}
      dock={
        <button type="button" class="btn" onClick={() => location.reload()}>
          {t('frame.crash.reload')}
        </button>
      }
    >
      <div class="hello">
        <h1 tabIndex={-1}>{t('frame.loadFailed.title')}</h1>
        <p>{t('frame.loadFailed.text')}</p>
      </div>
    </Frame>
  );
}
