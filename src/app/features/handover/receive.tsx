import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { canScan, t } from '../../../platform/index.ts';
import { problem, takeFile, takeText } from './incoming.ts';
import { INCOMING_PROBLEM } from './incoming-problem.tsx';
import { Scanner } from './scanner.tsx';

/** More can't be a case, and reading it would only fill the memory. */
const mostBytes = 5_000_000;

/** Three ways in: the camera where the browser can, a link or code pasted, a file. */
export function Receive() {
  const id = useId();
  const text = useSignal('');
  const scans = useSignal<boolean | undefined>(undefined);
  useEffect(() => void canScan().then((can) => (scans.value = can)), []);
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    if (file.size > mostBytes) problem.value = { code: 'too-large' };
    else await takeFile(await file.text());
    // So that the same file can be chosen again.
    input.value = '';
  };
  const isWrong = problem.value !== undefined && text.value !== '';
  const paste = (event: Event) => {
    event.preventDefault();
    void takeText(text.peek());
  };
  return (
    <>
      <p class="lead">{t('handover.open.lead')}</p>
      {scans.value ? <Scanner /> : scans.value === false && <p class="quiet">{t('handover.open.cannotScan')}</p>}
      <section>
        <form class="field" onSubmit={paste}>
          <label for={`${id}-text`}>{t('handover.open.paste')}</label>
          <textarea
            id={`${id}-text`}
            autoComplete="off"
            spellcheck={false}
            value={text.value}
            {...(isWrong && { 'aria-invalid': true, 'aria-describedby': INCOMING_PROBLEM })}
            onInput={(event) => (text.value = event.currentTarget.value)}
          />
          <button type="submit" class="btn second">
            {t('handover.open.read')}
          </button>
        </form>
      </section>
      <section class="field">
        <label for={`${id}-file`}>{t('handover.open.choose')}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event.currentTarget)}
        />
      </section>
    </>
  );
}
