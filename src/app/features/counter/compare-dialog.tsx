import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { assessQuickly, type CaseFile } from '../../../engine/index.ts';
import { type SavedCase, watchCases } from '../../../platform/index.ts';
import { useLater } from '../../components/use-later.ts';
import { firstDay, lastDay } from '../../state/as-of.ts';
import { caseFile, rules } from '../../state/assessment.ts';
import { isOfCounter } from '../../state/of-counter.ts';
import { asOf, openCase } from '../../state/open-case.ts';
import { staff, t } from '../../state/staff.ts';
import { CompareTable } from './compare-table.tsx';
import { Modal, shut } from './modal.tsx';
import { readStaffDay } from './read-staff-day.ts';

interface Side {
  /** The case's id. */
  readonly id: string;
  readonly day: string;
}

/** Two cases of today, or one case on two dates, side by side: only what differs. */
export function CompareDialog() {
  const cases = useSignal<readonly SavedCase[]>([]);
  const a = useSignal<Side>({ id: openCase.peek().id, day: asOf.peek() });
  const b = useSignal<Side>({ id: openCase.peek().id, day: asOf.peek() });
  useEffect(() => watchCases((all) => (cases.value = all.filter(isOfCounter))), []);
  const key = JSON.stringify([a.value, b.value]);
  const sides = [fileOf(a.value, cases.value), fileOf(b.value, cases.value)] as const;
  const called = [sideText(a.value, cases.value), sideText(b.value, cases.value)] as const;
  const worked = useLater(() => sides.map((file) => assessQuickly(rules.peek(), file)), key);
  const [left, right] = worked ?? [];
  return (
    <Modal title={t('counter.compare.title')} className="wide">
      <div class="sides">
        <SideFields side={a} name="a" cases={cases.value} />
        <SideFields side={b} name="b" cases={cases.value} />
      </div>
      {left && right ? (
        <CompareTable a={left} b={right} files={sides} called={called} />
      ) : (
        <p role="status">{t('counter.compare.working')}</p>
      )}
      <div class="acts">
        <button type="button" class="btn second" onClick={shut}>
          {t('counter.compare.close')}
        </button>
      </div>
    </Modal>
  );
}

interface SideFieldsProps {
  readonly side: { value: Side };
  readonly name: 'a' | 'b';
  readonly cases: readonly SavedCase[];
}

function SideFields({ side, name, cases }: SideFieldsProps) {
  const open = openCase.value;
  const others = cases.filter(({ id }) => id !== open.id);
  return (
    <fieldset>
      <legend>{t(`counter.compare.${name}`)}</legend>
      <label>
        {t('counter.compare.case')}
        <select
          value={side.value.id}
          onChange={(event) => {
            side.value = { ...side.value, id: event.currentTarget.value };
          }}
        >
          <option value={open.id}>{caseText(open.queue, open.name)}</option>
          {others.map((saved) => (
            <option key={saved.id} value={saved.id}>
              {caseText(saved.journey.queue, saved.name)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('counter.compare.day')}
        <input
          defaultValue={staff().format.dateShort(side.value.day)}
          autoComplete="off"
          onChange={(event) => {
            const day = readStaffDay(event.currentTarget.value);
            if (day !== undefined && day >= firstDay && day <= lastDay) side.value = { ...side.value, day };
            else event.currentTarget.value = staff().format.dateShort(side.value.day);
          }}
        />
      </label>
    </fieldset>
  );
}

function caseText(n: unknown, label: string | undefined): string {
  return [t('counter.number', { n: Number(n) }), label].filter(Boolean).join(' ');
}

function sideText({ id, day }: Side, cases: readonly SavedCase[]): string {
  const open = openCase.value;
  const saved = cases.find((one) => one.id === id);
  const called = saved && id !== open.id ? caseText(saved.journey.queue, saved.name) : caseText(open.queue, open.name);
  return [called, staff().format.dateShort(day)].join(t('common.lists.pause'));
}

function fileOf({ id, day }: Side, cases: readonly SavedCase[]): CaseFile {
  const saved = cases.find((one) => one.id === id);
  const of = saved && id !== openCase.value.id ? saved.case : caseFile.value;
  return { ...of, on: day };
}
