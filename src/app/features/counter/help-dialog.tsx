import { preferences } from '../../../platform/index.ts';
import { t } from '../../state/staff.ts';
import { Modal, shut } from './modal.tsx';
import { type ShortcutId, shortcuts } from './shortcuts.ts';

/** Every key there is. */
export function HelpDialog() {
  return (
    <Modal title={t('counter.keys.title')} className="help">
      <p>{t(preferences.counterKeys.value ? 'counter.keys.text' : 'counter.keys.isOff')}</p>
      <dl>
        {shortcuts.map(({ id, shown }) => (
          <div key={id}>
            <dt>
              <Keys id={id} shown={shown} />
            </dt>
            <dd>{t(`counter.keys.${id}`)}</dd>
          </div>
        ))}
      </dl>
      <div class="acts">
        <button type="button" class="act-plain" onClick={shut}>
          {t('counter.keys.close')}
        </button>
        <a class="act-plain" href="#/settings?back=%23%2Fcounter">
          {t('counter.keys.settings')}
        </a>
      </div>
    </Modal>
  );
}

function Keys({ id, shown }: { id: ShortcutId; shown: readonly string[] }) {
  const between = t(id.startsWith('go') ? 'counter.keys.then' : 'counter.keys.or');
  return (
    <>
      {shown.map((key, index) => (
        <span key={key}>
          {index > 0 && ` ${between} `}
          <kbd>{key}</kbd>
        </span>
      ))}
    </>
  );
}
