import { t } from '../../../platform/index.ts';
import { PassphraseForm } from '../../components/passphrase-form.tsx';
import { takeFile } from './incoming.ts';

export function LockedFile({ text }: { text: string }) {
  const open = async (passphrase: string) =>
    (await takeFile(text, passphrase)) ? undefined : t('handover.problems.wrong-passphrase');
  return (
    <>
      <p>{t('handover.open.locked')}</p>
      <PassphraseForm submit={t('handover.open.unlock')} onSubmit={open} />
    </>
  );
}
