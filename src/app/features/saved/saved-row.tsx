import { useId, useState } from 'preact/hooks';
import { date, localTime, type SavedCase, saveCase, t } from '../../../platform/index.ts';
import { changeCase, openCase } from '../../state/open-case.ts';
import { savedName } from './saved-name.ts';

interface SavedRowProps {
  readonly saved: SavedCase;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

export function SavedRow({ saved, isOpen, onOpen, onRemove }: SavedRowProps) {
  const [isNaming, setNaming] = useState(false);
  const name = savedName(saved);
  const { day, time } = localTime(saved.savedAt);
  return (
    <li>
      <h2>{name}</h2>
      <p>
        {t('saved.savedAt', { date: `${date(day)} ${time}` })} {isOpen && t('saved.current')}
      </p>
      {isNaming && <NameForm saved={saved} onDone={() => setNaming(false)} />}
      <div class="row">
        <button type="button" class="tool" onClick={onOpen}>
          {t('saved.open')}
          <span class="vh">{name}</span>
        </button>
        <button type="button" class="tool" onClick={() => setNaming(true)}>
          {t('saved.rename')}
          <span class="vh">{name}</span>
        </button>
        <button type="button" class="tool" onClick={onRemove}>
          {t('saved.remove')}
          <span class="vh">{name}</span>
        </button>
      </div>
    </li>
  );
}

function NameForm({ saved, onDone }: { saved: SavedCase; onDone: () => void }) {
  const id = useId();
  const [name, setName] = useState(saved.name ?? '');
  const save = (event: Event) => {
    event.preventDefault();
    if (saved.id === openCase.peek().id) changeCase((before) => ({ ...before, name }));
    else void saveCase({ ...saved, name });
    onDone();
  };
  return (
    <form onSubmit={save}>
      <div class="field">
        <label for={id}>{t('saved.name')}</label>
        <input id={id} class="entry" value={name} autoComplete="off" onInput={(e) => setName(e.currentTarget.value)} />
      </div>
      <div class="acts">
        <button type="submit" class="btn second">
          {t('saved.saveName')}
        </button>
      </div>
    </form>
  );
}
