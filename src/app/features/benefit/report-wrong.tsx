import { useSignal } from '@preact/signals';
import type { Benefit } from '../../../engine/index.ts';
import { chineseTexts, isKiosk, rulesStamp, t } from '../../../platform/index.ts';
import { More } from '../../components/more.tsx';
import { SourceText } from '../../components/source-text.tsx';
import { asOf } from '../../state/open-case.ts';

/** What somebody who finds a mistake sends on: which benefit, of which day and rules. Nothing that was answered. */
export function ReportWrong({ benefit: { id, sensitive } }: { benefit: Benefit }) {
  const isCopied = useSignal(false);
  // Whoever reads a sensitive page wants no trace of it in the clipboard either.
  if (isKiosk() || sensitive) return null;
  const { name = '' } = chineseTexts.value.benefits[id] ?? {};
  const lines = ['', id, asOf.value, rulesStamp.version].join('\n');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${name}${lines}`);
      isCopied.value = true;
    } catch {
      // Where a page may not copy, the lines stand there to be selected.
    }
  };
  return (
    <More label={t('benefit.wrong')}>
      <p>{t('benefit.wrongText')}</p>
      <pre class="report" translate={false}>
        <SourceText>{name}</SourceText>
        {lines}
      </pre>
      <button type="button" class="btn second" onClick={() => void copy()}>
        {t('benefit.wrongCopy')}
      </button>
      <p role="status">{isCopied.value && t('frame.crash.copied')}</p>
    </More>
  );
}
