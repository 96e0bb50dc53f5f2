import { language, languageEntry, t } from '../../platform/index.ts';
import { Icon } from './icon.tsx';

/** Says of a page that nobody has read its translation yet, and what to point at instead. */
export function MachineNote() {
  if (languageEntry(language.value).review !== 'machine') return null;
  return (
    <p class="mt">
      <Icon name="info" />
      <span>{t('frame.machine')}</span>
    </p>
  );
}
