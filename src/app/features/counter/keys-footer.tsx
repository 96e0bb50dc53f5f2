import { Fragment } from 'preact';
import { navigate, preferences } from '../../../platform/index.ts';
import { t } from '../../state/staff.ts';
import { actions } from './actions.ts';
import { dialog } from './desk.ts';
import { Kbd, keyThatActs } from './kbd.tsx';
import { toReceive } from './ways.ts';

/** The keys that are needed all the time, and what becomes of the data. */
export function KeysFooter() {
  const time = preferences.closingTime.value;
  const hints = [
    [['J', 'K'], 'move'],
    [['0', '9'], 'answer'],
    [['[', ']'], 'columns'],
    [['Enter'], 'detail'],
  ] as const;
  const told = hints.filter(([keys]) => keys.some(keyThatActs));
  return (
    <footer class="keys">
      {told.map(([keys, name]) => (
        <span key={name} class="hint-key">
          {keys.map((key, index) => (
            <Fragment key={key}>
              {index > 0 && name === 'answer' && '–'}
              <Kbd>{key}</Kbd>
            </Fragment>
          ))}{' '}
          {t(`counter.footer.${name}`)}
        </span>
      ))}
      <button type="button" aria-keyshortcuts={keyThatActs('U')} onClick={() => actions.undo('u')}>
        <Kbd>U</Kbd> {t('counter.footer.undo')}
      </button>
      <button type="button" aria-keyshortcuts={keyThatActs('?')} onClick={() => (dialog.value = 'help')}>
        <Kbd>?</Kbd> {t('counter.footer.all')}
      </button>
      <button type="button" aria-keyshortcuts={keyThatActs('C')} onClick={() => (dialog.value = 'list')}>
        <Kbd>C</Kbd> {t('counter.cases')}
      </button>
      <button type="button" aria-keyshortcuts={keyThatActs('O')} onClick={toReceive}>
        <Kbd>O</Kbd> {t('counter.receive')}
      </button>
      <button type="button" aria-keyshortcuts={keyThatActs('T')} onClick={() => navigate('#/batch')}>
        <Kbd>T</Kbd> {t('counter.batch')}
      </button>
      <span class="grow" />
      <span>{time === '' ? t('counter.footer.privacy') : t('counter.footer.privacyAt', { time })}</span>
    </footer>
  );
}
