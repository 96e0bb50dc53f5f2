import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { route, t, withoutLineMarks } from '../../platform/index.ts';
import { arrive, arriveSoon } from '../state/arrival.ts';
import { isSensitiveRoute } from '../state/sensitive.ts';
import { Banners } from './banners.tsx';
import { Bar } from './bar.tsx';
import { type FrameProps, otherFace } from './other-face.ts';

/** The parts that every page shares, as this face has them. */
export function Frame(props: FrameProps) {
  const Other = otherFace.value?.Frame;
  return Other ? <Other key={props.at} {...props} /> : <PageFrame {...props} />;
}

/** Skip link, bar, standing notes, content and the bottom bar. */
function PageFrame({ title, at, back, dock, dockInRow, picture, children }: FrameProps) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (shown.current === undefined) arrive(main.current);
    else void arriveSoon(main.current);
    shown.current = at ?? '';
  }, [at]);
  useEffect(() => {
    // The browser's history keeps titles too.
    const isSensitive = isSensitiveRoute(route.peek());
    document.title = isSensitive ? t('frame.name') : t('frame.title', { page: withoutLineMarks(title) });
  });
  return (
    <>
      <a class="skip" href="#main">
        {t('frame.skip')}
      </a>
      <Bar back={back} />
      <Banners />
      {picture}
      <main id="main" class="page" ref={main} tabIndex={-1}>
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
