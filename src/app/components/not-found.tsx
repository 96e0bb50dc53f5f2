import { t } from '../../platform/index.ts';
import { DockLink } from './dock-link.tsx';
import { Frame } from './frame.tsx';

/** For addresses that lead nowhere, or not any more. */
export function NotFound() {
  return (
    <Frame title={t('frame.notFound.title')} dock={<DockLink href="#/">{t('frame.back.start')}</DockLink>}>
      <div class="hello">
        <h1 tabIndex={-1}>{t('frame.notFound.title')}</h1>
        <p>{t('frame.notFound.text')}</p>
      </div>
    </Frame>
  );
}
