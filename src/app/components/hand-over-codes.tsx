import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { addressOf, type CaseContents, t } from '../../platform/index.ts';
import { QrCode } from './qr-code.tsx';
import { useCodes } from './use-codes.ts';

/** A case as one QR code, or as several that are gone through by hand. */
export function HandOverCodes({ contents, until }: { contents: CaseContents; until: string }) {
  const codes = useCodes(contents, until);
  const at = useSignal(0);
  // Another case begins with its first code.
  useEffect(() => {
    at.value = 0;
  }, [JSON.stringify([contents, until])]);
  const shown = codes.value?.[at.value];
  const of = codes.value?.length ?? 0;
  if (codes.value === undefined) return <p role="alert">{t('handover.code.failed')}</p>;
  if (shown === undefined) return <div class="codes" aria-busy="true" />;
  const label = of === 1 ? t('handover.code.label') : t('handover.code.part', { n: at.value + 1, of });
  return (
    <div class="codes">
      {of > 1 && <p>{t('handover.code.many', { of })}</p>}
      <QrCode text={addressOf(shown)} label={label} />
      {of > 1 && (
        <div class="pager">
          <button type="button" class="btn second" onClick={() => (at.value = (at.value + of - 1) % of)}>
            {t('handover.code.before')}
          </button>
          <p role="status">{label}</p>
          <button type="button" class="btn second" onClick={() => (at.value = (at.value + 1) % of)}>
            {t('handover.code.next')}
          </button>
        </div>
      )}
    </div>
  );
}
