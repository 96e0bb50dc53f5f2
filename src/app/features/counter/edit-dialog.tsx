import { useSignal } from '@preact/signals';
import { readNumber, setQueueNumber } from '../../../platform/index.ts';
import { type OpenCase, openCase } from '../../state/open-case.ts';
import { t } from '../../state/staff.ts';
import { edit } from './history.ts';
import { Modal, shut } from './modal.tsx';

const MOST = 9999;

/** The number, a label and notes of the open case. */
export function EditDialog() {
  const { queue = 1, name = '', notes = '' } = openCase.value;
  const isWrong = useSignal(false);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const number = readNumber(String(form.get('queue')));
    isWrong.value = number === undefined || !Number.isInteger(number) || number < 1 || number > MOST;
    if (number === undefined || isWrong.value) return;
    if (number !== queue) setQueueNumber(number);
    edit((before) => described(before, number, String(form.get('name')).trim(), String(form.get('notes')).trim()));
    shut();
  };
  return (
    <Modal title={t('counter.list.editTitle', { n: queue })}>
      <form class="described" onSubmit={save} noValidate>
        <label>
          {t('counter.list.number')}
          <input
            name="queue"
            defaultValue={String(queue)}
            inputMode="numeric"
            autoComplete="off"
            aria-invalid={isWrong.value}
            aria-describedby={isWrong.value ? 'queue-problem' : undefined}
          />
        </label>
        {isWrong.value && (
          <p class="problem" id="queue-problem" role="alert">
            {t('counter.list.badNumber')}
          </p>
        )}
        <label>
          {t('counter.list.label')}
          <input name="name" defaultValue={name} autoComplete="off" maxLength={40} />
        </label>
        <label>
          {t('counter.list.notes')}
          <textarea name="notes" rows={3} maxLength={400} defaultValue={notes} />
        </label>
        <p class="hint">{t('counter.list.noNames')}</p>
        <div class="acts">
          <button type="submit" class="btn">
            {t('counter.list.save')}
          </button>
          <button type="button" class="btn second" onClick={shut}>
            {t('counter.list.cancel')}
          </button>
        </div>
      </form>
    </Modal>
  );
}

/** The case with these; unchanged when it has them. */
function described(before: OpenCase, queue: number, name: string, notes: string): OpenCase {
  const { name: oldName = '', notes: oldNotes = '', queue: oldQueue, ...rest } = before;
  if (oldName === name && oldNotes === notes && oldQueue === queue) return before;
  return { ...rest, queue, ...(name !== '' && { name }), ...(notes !== '' && { notes }) };
}
