import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { date, localTime, type SavedCase, saveCase, t } from '../../../platform/index.ts';
import { changeCase, openCase } from '../../state/open-case.ts';
import { savedName } from './saved-name.ts';

interface SavedRowProps {
  readonly saved: SavedCase;
  readonly isOpen: boolean;
  /** Back again: it takes the focus, which the offer to take back had. */
  readonly isBack: boolean;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

export function SavedRow({ saved, isOpen, isBack, onOpen, onRemove }: SavedRowProps) {
  const [isNaming, setNaming] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const rename = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isBack) first.current?.focus();
  }, [isBack]);
  const named = () => {
    setNaming(false);
    rename.current?.focus();
  };
  const name = savedName(saved);
  const { day, time } = localTime(saved.savedAt);
  return (
    <li>
      <h2>{name}</h2>
      <p>
        {t('saved.savedAt', { date: `${date(day)} ${time}` })} {isOpen && t('saved.current')}
      </p>
      {isNaming && <NameForm saved={saved} onDone={named} />}
      <div class="row">
        <button type="button" class="tool" ref={first} onClick={onOpen}>
          {t('saved.open')}
          <span class="vh">{name}</span>
        </button>
        <button type="button" class="tool" ref={rename} aria-expanded={isNaming} onClick={() => setNaming(!isNaming)}>
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
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
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
        <input
          id={id}
          ref={field}
          class="entry"
          value={name}
          autoComplete="off"
          onInput={(e) => setName(e.currentTarget.value)}
        />
      </div>
      <div class="acts">
        <button type="submit" class="btn second">
          {t('saved.saveName')}
        </button>
      </div>
    </form>
  );
}
