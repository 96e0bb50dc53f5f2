import { type BatchResult, saveBlob } from '../../../platform/index.ts';
import { benefitName } from '../../state/claims.ts';
import { staff, t } from '../../state/staff.ts';
import { Problems } from './problems.tsx';

/** What came of a file: counts, problems, and the whole as files. */
export function Results({ result }: { result: BatchResult }) {
  const { rows, assessed, failedRows, counts, problems, milliseconds, results, problemFile } = result;
  const { number } = staff().format;
  return (
    <section aria-labelledby="results-title">
      <h2 id="results-title">{t('batch.done')}</h2>
      <p>
        {t('batch.summary', {
          rows: number(rows),
          assessed: number(assessed),
          failed: number(failedRows),
          seconds: (milliseconds / 1000).toFixed(1),
        })}
      </p>
      <p>{t('batch.notice')}</p>
      <div class="acts">
        <button type="button" class="btn" onClick={() => saveBlob(t('batch.resultsFile'), results)}>
          {t('batch.results')}
        </button>
        {failedRows > 0 && (
          <button type="button" class="btn second" onClick={() => saveBlob(t('batch.problemsFile'), problemFile)}>
            {t('batch.problems')}
          </button>
        )}
      </div>
      {problems.length > 0 && (
        <>
          <h3 id="problems-title">
            {failedRows > problems.length
              ? t('batch.problemsFirst', { n: number(problems.length) })
              : t('batch.problemsTitle')}
          </h3>
          <Problems labelledBy="problems-title" problems={problems} />
        </>
      )}
      <h3 id="counts-title">{t('batch.countsTitle')}</h3>
      {counts.length === 0 ? <p>{t('batch.noCounts')}</p> : <Counts counts={counts} />}
    </section>
  );
}

function Counts({ counts }: Pick<BatchResult, 'counts'>) {
  const { number } = staff().format;
  return (
    <table aria-labelledby="counts-title">
      <thead>
        <tr>
          <th scope="col">{t('batch.benefit')}</th>
          <th scope="col" class="n">
            {t('batch.eligible')}
          </th>
          <th scope="col" class="n">
            {t('batch.unknown')}
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ benefit, eligible, unknown }) => (
          <tr key={benefit}>
            <th scope="row">{benefitName(benefit, staff())}</th>
            <td class="n">{number(eligible)}</td>
            <td class="n">{number(unknown)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
