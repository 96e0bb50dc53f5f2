import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { route, t } from '../../platform/index.ts';
import { arrive } from '../state/arrival.ts';
import { isSensitiveRoute } from '../state/sensitive.ts';
import { Banners } from './banners.tsx';
import { type BackLink, Bar } from './bar.tsx';

interface FrameProps {
  /** The page's heading, for the title of the window. */
  readonly title: string;
  readonly back?: BackLink;
  /** What stands in the bottom bar, with the one main button last. */
  readonly dock?: ComponentChildren;
  /** Text and button side by side. */
  readonly dockInRow?: boolean;
  /** A picture over the whole width, above the content. */
  readonly picture?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The parts that every page shares: skip link, bar, standing notes, content and the bottom bar. */
export function Frame({ title, back, dock, dockInRow, picture, children }: FrameProps) {
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => arrive(main.current), []);
  useEffect(() => {
    // The browser's history keeps titles too.
    const isSensitive = isSensitiveRoute(route.peek());
    document.title = isSensitive ? t('frame.name') : t('frame.title', { page: title.replaceAll('\u200b', '') });
  });
  return (
    <>
      <a class="skip" href="#main">
        {t('frame.skip')}
      </a>
      <Bar back={back} />
      <Banners />
      {picture}
      <main id="main" class="page" ref={main}>
        {children}
      </main>
      {dock && (
        <aside class={dockInRow ? 'dock row' : 'dock'} aria-label={t('frame.nextStep')}>
          <div>{dock}</div>
        </aside>
      )}
    </>
  );
}
