import { useRef } from 'preact/hooks';
import { groupsOf } from '../../components/fewer-choices.ts';
import { choicesOf } from '../../state/choices.ts';
import { staff, t } from '../../state/staff.ts';
import type { EntryProps } from './choice-buttons.tsx';
import { answer } from './questions.ts';

/** More answers than digits: the browser's own list, where typing finds one. Only Enter or the button answers. */
export function ChoiceList({ path, fact, given }: EntryProps) {
  const list = useRef<HTMLSelectElement>(null);
  const send = (event: Event) => {
    event.preventDefault();
    const chosen = list.current?.value ?? '';
    answer(path, chosen === '' ? undefined : chosen);
  };
  return (
    <form class="typed" onSubmit={send}>
      <select
        ref={list}
        data-entry
        aria-label={t('counter.entry.option')}
        defaultValue={typeof given === 'string' ? given : ''}
        onKeyDown={(event) => event.key === 'Enter' && send(event)}
      >
        <option value="">{t('counter.answers.unsure')}</option>
        {groupsOf(choicesOf(fact, staff())).map(([group, members]) => {
          const entries = members.map(({ value, label }) => (
            <option key={String(value)} value={String(value)}>
              {label}
            </option>
          ));
          return group ? (
            <optgroup key={group} label={group}>
              {entries}
            </optgroup>
          ) : (
            entries
          );
        })}
      </select>
      <button type="submit">{t('counter.entry.use')}</button>
    </form>
  );
}
