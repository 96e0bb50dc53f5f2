import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { addressOf, inMinutes, localTime, splitCode, type Wording, writeCode } from '../../../platform/index.ts';
import { QrCode } from '../../components/qr-code.tsx';
import { contentsOf } from '../../state/handed-over.ts';
import { withoutSensitive } from '../../state/keeping.ts';
import { openCase } from '../../state/open-case.ts';

/** As long as paper is carried about. */
const WEEK = 7 * 24 * 60;

/** The answers of the page for the clerk to scan; none where they don't fit into one code. */
export function RecapCode({ voices }: { voices: readonly Wording[] }) {
  const code = useSignal<string | undefined>(undefined);
  const until = useMemo(() => inMinutes(WEEK), []);
  const { name: _, ...contents } = contentsOf(withoutSensitive(openCase.value));
  const key = JSON.stringify(contents);
  useEffect(() => {
    let isWanted = true;
    const show = (made: readonly string[]) => {
      if (isWanted) code.value = made.length === 1 ? made[0] : undefined;
    };
    writeCode(contents, until).then(
      (text) => show(splitCode(text) ?? []),
      () => show([]),
    );
    return () => {
      isWanted = false;
    };
  }, [key]);
  const { day, time } = localTime(until);
  if (!code.value) return null;
  return (
    <figure class="scan">
      <QrCode text={addressOf(code.value)} label={voices[0]?.t('handover.code.label') ?? ''} />
      <figcaption>
        {voices.map(({ tag, t, format }) => (
          <p key={tag} lang={tag}>
            {t('handover.lead')}
            <br />
            {t('handover.valid.until', { date: format.date(day), time })}
          </p>
        ))}
      </figcaption>
    </figure>
  );
}
