import { useMemo } from 'preact/hooks';
import { addressOf, inMinutes, localTime, type Wording } from '../../../platform/index.ts';
import { QrCode } from '../../components/qr-code.tsx';
import { useCodes } from '../../components/use-codes.ts';
import { contentsOf } from '../../state/handed-over.ts';
import { withoutSensitive } from '../../state/keeping.ts';
import { openCase } from '../../state/open-case.ts';

/** As long as paper is carried about. */
const WEEK = 7 * 24 * 60;

/** The answers of the page for the clerk to scan; none where they don't fit into one code. */
export function RecapCode({ voices }: { voices: readonly Wording[] }) {
  const until = useMemo(() => inMinutes(WEEK), []);
  const { name: _, ...contents } = contentsOf(withoutSensitive(openCase.value));
  const [code, ...more] = useCodes(contents, until).value ?? [];
  const { day, time } = localTime(until);
  if (!code || more.length > 0) return null;
  return (
    <figure class="scan">
      <QrCode text={addressOf(code)} label={voices[0]?.t('handover.code.label') ?? ''} />
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
