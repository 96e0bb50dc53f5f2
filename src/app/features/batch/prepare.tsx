import { useSignal } from '@preact/signals';
import { csvFile, saveFile, templateColumns } from '../../../platform/index.ts';
import { More } from '../../components/more.tsx';
import { rules } from '../../state/assessment.ts';
import { t } from '../../state/staff.ts';
import { columnGuides, exampleRow } from './column-guide.ts';

const counts = [1, 2, 3, 4, 5, 6, 8, 12];

/** The empty file, and what goes into it. */
export function Prepare() {
  const people = useSignal(2);
  const template = () => {
    const columns = templateColumns(rules.peek().ruleset.facts, people.peek());
    const example = exampleRow();
    saveFile(t('batch.templateFile'), 'text/csv', csvFile([columns, columns.map((name) => example[name] ?? '')]));
  };
  const guide = () => {
    const rows = columnGuides().map(({ name, what, values }) => [name, what, values]);
    const head = [t('batch.column'), t('batch.what'), t('batch.values')];
    saveFile(t('batch.columnsFile'), 'text/csv', csvFile([head, ...rows]));
  };
  return (
    <section aria-labelledby="prepare-title">
      <h2 id="prepare-title">{t('batch.prepare')}</h2>
      <p>{t('batch.rulesText')}</p>
      <div class="acts">
        <label>
          {t('batch.people')}{' '}
          <select
            value={String(people.value)}
            onChange={(event) => {
              people.value = Number(event.currentTarget.value);
            }}
          >
            {counts.map((n) => (
              <option key={n} value={String(n)}>
                {n}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="btn second" onClick={template}>
          {t('batch.template')}
        </button>
        <button type="button" class="btn second" onClick={guide}>
          {t('batch.columns')}
        </button>
      </div>
      <More label={t('batch.columnsTitle')}>
        <Guide />
      </More>
    </section>
  );
}

function Guide() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('batch.column')}</th>
          <th scope="col">{t('batch.what')}</th>
          <th scope="col">{t('batch.values')}</th>
        </tr>
      </thead>
      <tbody>
        {columnGuides().map(({ name, what, values }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{what}</td>
            <td>{values}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
