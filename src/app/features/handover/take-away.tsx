import { useSignal } from '@preact/signals';
import {
  addressOf,
  type CaseContents,
  canLock,
  isKiosk,
  localTime,
  now,
  saveFile,
  t,
  writeCaseFile,
  writeCode,
} from '../../../platform/index.ts';
import { Icon } from '../../components/icon.tsx';
import { More } from '../../components/more.tsx';
import { PassphraseForm } from '../../components/passphrase-form.tsx';

interface TakeAwayProps {
  readonly contents: CaseContents;
  /** The case's own label, which only goes into files. */
  readonly name: string | undefined;
  readonly until: string;
}

/** The same as a link, or as a file with or without a passphrase. */
export function TakeAway({ contents, name, until }: TakeAwayProps) {
  const copied = useSignal<'copied' | 'copyFailed' | undefined>(undefined);
  const file = name === undefined ? contents : { ...contents, name };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(addressOf(await writeCode(contents, until)));
      copied.value = 'copied';
    } catch {
      copied.value = 'copyFailed';
    }
  };
  const save = async (passphrase?: string) => {
    const fileName = `${t('handover.file.name')}-${localTime(now()).day}.json`;
    saveFile(fileName, 'application/json', await writeCaseFile(file, passphrase));
    return undefined;
  };
  if (isKiosk()) return null;
  return (
    <div class="acts">
      <button type="button" class="btn second" onClick={copy}>
        <Icon name="list" />
        {t('handover.copy')}
      </button>
      <p role="status">{copied.value && t(`handover.${copied.value}`)}</p>
      <button type="button" class="btn second" onClick={() => void save()}>
        <Icon name="bag" />
        {t('handover.file.save')}
      </button>
      {canLock() && (
        <More label={t('handover.file.lock')}>
          <p>{t('handover.file.lockText')}</p>
          <PassphraseForm isNew submit={t('handover.file.lock')} onSubmit={save} />
        </More>
      )}
    </div>
  );
}
