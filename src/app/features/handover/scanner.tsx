import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { scan, t } from '../../../platform/index.ts';
import { takeScanned } from './incoming.ts';

/** The camera, switched on by hand and off with the page. */
export function Scanner() {
  const isOn = useSignal(false);
  const hasFailed = useSignal(false);
  const toggle = () => {
    hasFailed.value = false;
    isOn.value = !isOn.peek();
  };
  const fail = () => {
    isOn.value = false;
    hasFailed.value = true;
  };
  return (
    <section>
      {isOn.value && <Picture onFail={fail} />}
      <button type="button" class="btn" onClick={toggle}>
        {t(isOn.value ? 'handover.open.scanStop' : 'handover.open.scan')}
      </button>
      <p role="alert">{hasFailed.value && t('handover.open.noCamera')}</p>
    </section>
  );
}

function Picture({ onFail }: { onFail: () => void }) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    let isWanted = true;
    let stop = () => {};
    if (!video.current) return undefined;
    const started = (end: () => void) => {
      stop = end;
      if (!isWanted) end();
    };
    scan(video.current, (text) => void takeScanned(text)).then(started, () => isWanted && onFail());
    return () => {
      isWanted = false;
      stop();
    };
  }, []);
  return (
    <video ref={video} muted playsInline aria-label={t('handover.open.camera')}>
      <track kind="captions" />
    </video>
  );
}
