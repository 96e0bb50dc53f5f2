import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../../../platform/index.ts';

/** How much of a screenful one press moves: a line or two of the last stays in sight. */
const STEP = 0.8;

/** For those who don't know that glass can be pushed: shows that there is more, and brings it up. */
export function DownButton({ of }: { of: RefObject<HTMLElement | null> }) {
  const hasMore = useSignal(false);
  useEffect(() => {
    const box = of.current;
    if (!box) return undefined;
    const look = () => {
      hasMore.value = box.scrollTop + box.clientHeight < box.scrollHeight - 8;
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(box);
    const changes = new MutationObserver(look);
    changes.observe(box, { childList: true, subtree: true, attributes: true, attributeFilter: ['open'] });
    box.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      sizes.disconnect();
      changes.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, []);
  if (!hasMore.value) return null;
  const move = () => of.current?.scrollBy({ top: of.current.clientHeight * STEP });
  return (
    <button type="button" class="down" onClick={move}>
      <svg class="ic" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M5 9l7 7 7-7" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" />
      </svg>
      {t('kiosk.down')}
    </button>
  );
}
