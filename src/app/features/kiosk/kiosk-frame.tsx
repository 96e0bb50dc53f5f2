import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { canSpeak, language, ruleSet, t } from '../../../platform/index.ts';
import { Banners } from '../../components/banners.tsx';
import { Icon } from '../../components/icon.tsx';
import { LanguageDialog } from '../../components/language-dialog.tsx';
import { readPage } from '../../components/listen-button.tsx';
import type { FrameProps } from '../../components/other-face.ts';
import { Phrases } from '../../components/phrases.tsx';
import { arrive } from '../../state/arrival.ts';
import { places } from '../../state/places.ts';
import { AidButtons } from './aid-buttons.tsx';
import { DownButton } from './down-button.tsx';
import { Mosaic } from './kiosk-mosaic.tsx';
import { isFinishing, isSpoken, typedInto } from './kiosk-state.ts';
import { NumberPad } from './number-pad.tsx';

/** Pictures and words above, everything to touch below; what is long moves inside that lower part. */
export function KioskFrame({ title, hint, back, dock, children }: FrameProps) {
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => arrive(main.current), []);
  useEffect(() => {
    document.title = t('frame.name');
  });
  useEffect(() => {
    if (isSpoken.peek() && canSpeak(language.peek())) readPage(language.peek());
    return () => {
      typedInto.value = undefined;
    };
  }, []);
  return (
    <div class="kiosk-page">
      <div class="look" aria-hidden="true">
        <Mosaic />
        <div class="words">
          <p class="title">
            <Phrases of={title} />
          </p>
          {hint && <p class="hint">{hint}</p>}
        </div>
      </div>
      {/* Long pages move inside it, also by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take focus */}
      <main id="main" class="page" ref={main} tabIndex={0}>
        {ruleSet.value && <Banners />}
        {children}
      </main>
      <NumberPad />
      <aside class="reach" aria-label={t('frame.nextStep')}>
        <DownButton of={main} />
        <div class="act">
          <button type="button" class="btn second finish" onClick={() => (isFinishing.value = true)}>
            {t('kiosk.finish')}
          </button>
          {dock}
        </div>
        <fieldset class="tools" aria-label={t('kiosk.tools')}>
          {back && (
            <a href={back.href === places.start ? '#/events' : back.href}>
              <Icon name="back" />
              {back.label}
            </a>
          )}
          <AidButtons />
          <LanguageDialog />
        </fieldset>
      </aside>
    </div>
  );
}
