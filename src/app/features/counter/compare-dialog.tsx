import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Assessment, assessQuickly, type CaseFile, type Entitlement } from '../../../engine/index.ts';
import { type SavedCase, watchCases } from '../../../platform/index.ts';
import { useLater } from '../../components/use-later.ts';
import { firstDay, lastDay } from '../../state/as-of.ts';
import { caseFile, rules } from '../../state/assessment.ts';
import { benefitName } from '../../state/claims.ts';
import { isOfCounter } from '../../state/of-counter.ts';
import { asOf, openCase } from '../../state/open-case.ts';
import { staff, t } from '../../state/staff.ts';
import { whoText } from '../../state/who.ts';
import { AmountInLine } from './amount-in-line.tsx';
import { compare } from './compare.ts';
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
  const worked = useLater(() => sides.map((file) => assessQuickly(rules.peek(), file)), key);
  const [left, right] = worked ?? [];
  return (
    <Modal title={t('counter.compare.title')} className="wide">
      <div class="sides">
        <SideFields side={a} name="a" cases={cases.value} />
        <SideFields side={b} name="b" cases={cases.value} />
      </div>
      {left && right ? (
        <Differences a={left} b={right} files={sides} />
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
  const called = (n: unknown, label: string | undefined) =>
    [t('counter.number', { n: Number(n) }), label].filter(Boolean).join(' ');
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
          <option value={open.id}>{called(open.queue, open.name)}</option>
          {others.map((saved) => (
            <option key={saved.id} value={saved.id}>
              {called(saved.journey.queue, saved.name)}
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

interface DifferencesProps {
  readonly a: Assessment;
  readonly b: Assessment;
  readonly files: readonly [CaseFile, CaseFile];
}

function Differences({ a, b, files }: DifferencesProps) {
  const { rows, same } = compare(a, b, rules.value.ruleset);
  if (rows.length === 0) return <p role="status">{t('counter.compare.none')}</p>;
  return (
    <>
      <table class="cases">
        <thead>
          <tr>
            <th scope="col">{t('counter.compare.benefit')}</th>
            <th scope="col">{t('counter.compare.a')}</th>
            <th scope="col">{t('counter.compare.b')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.benefit}>
              <th scope="row">{benefitName(row.benefit, staff())}</th>
              <Cell claims={row.a} file={files[0]} />
              <Cell claims={row.b} file={files[1]} />
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{t('counter.compare.same', { n: same })}</p>
    </>
  );
}

function Cell({ claims, file }: { claims: readonly Entitlement[]; file: CaseFile }) {
  if (claims.length === 0) return <td>{t('counter.results.short.no')}</td>;
  return (
    <td>
      {claims.map((of) => (
        <div key={of.claimant}>
          {t(of.outcome === 'eligible' ? 'counter.results.short.yes' : 'counter.results.short.maybe')}{' '}
          {claimantText(of, file)}{' '}
          <b class="num">
            <AmountInLine of={of} words={staff()} />
          </b>
        </div>
      ))}
    </td>
  );
}

function claimantText({ claimant }: Entitlement, { people }: CaseFile): string {
  const person = people.find(({ id }) => id === claimant);
  return person?.relation === 'self' ? t('counter.self') : whoText(claimant, staff(), people);
}

function fileOf({ id, day }: Side, cases: readonly SavedCase[]): CaseFile {
  const saved = cases.find((one) => one.id === id);
  const of = saved && id !== openCase.value.id ? saved.case : caseFile.value;
  return { ...of, on: day };
}
