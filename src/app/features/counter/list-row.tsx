import { localTime, type SavedCase } from '../../../platform/index.ts';
import { openCase } from '../../state/open-case.ts';
import { staff, staffWhoAged, t } from '../../state/staff.ts';

interface ListRowProps {
  readonly saved: SavedCase;
  readonly onOpen: () => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

/** One case of today: its number, when it was changed last, who is in it, what staff call it. */
export function ListRow({ saved, onOpen, onCopy, onRemove }: ListRowProps) {
  const { journey, name, savedAt, id } = saved;
  const n = Number(journey.queue);
  const isOpen = id === openCase.value.id;
  const acts = [
    ['open', onOpen],
    ['duplicate', onCopy],
    ['remove', onRemove],
  ] as const;
  return (
    <tr aria-current={isOpen ? 'true' : undefined}>
      <th scope="row">{t('counter.number', { n })}</th>
      <td>{localTime(savedAt).time}</td>
      <td>{peopleText(saved)}</td>
      <td>{name}</td>
      <td class="notes">{typeof journey.notes === 'string' && journey.notes}</td>
      <td>{t(isOpen ? 'counter.list.current' : 'counter.list.kept')}</td>
      <td>
        {acts.map(([act, press]) => (
          <button key={act} type="button" class="link" onClick={press}>
            {t(`counter.list.${act}`)}
            <span class="vh"> {t('counter.number', { n })}</span>
          </button>
        ))}
      </td>
    </tr>
  );
}

/** Who is in a case that needn't be the open one. */
export function peopleText({ case: { people, on } }: SavedCase): string {
  return staff().format.listAnd(people.map((person) => staffWhoAged(person, on, people)));
}
