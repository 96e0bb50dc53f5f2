import { useEffect } from 'preact/hooks';
import { isMachineTranslated, language, ruleTexts, t } from '../../platform/index.ts';
import { fetchCatalogue } from '../state/catalogue.ts';
import { dialled } from '../state/dialled.ts';
import { hotlinesIn } from '../state/hotlines.ts';
import { Icon } from './icon.tsx';

/** Says of a page that nobody has read its translation yet, what to point at instead, and whom to ask in its language. */
export function MachineNote() {
  useEffect(() => void fetchCatalogue(), []);
  if (!isMachineTranslated(language.value)) return null;
  const own = hotlinesIn(language.value);
  const hotlines = own.length > 0 ? own : hotlinesIn('en');
  return (
    <div class="mt">
      <Icon name="info" />
      <div>
        <p>{t('frame.machine')}</p>
        {hotlines.length > 0 && (
          <p>
            {t(own.length > 0 ? 'frame.machineCall' : 'frame.machineNoCall')}{' '}
            {hotlines.map(([id, { name, phone }]) => (
              <a key={id} href={`tel:${dialled(phone ?? '')}`}>
                {ruleTexts.value.offices[id] ?? name}
              </a>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}
