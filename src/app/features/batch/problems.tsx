import type { BatchProblem } from '../../../platform/index.ts';
import { t } from '../../state/staff.ts';

/** What is wrong, with line and column. */
export function Problems({ problems, labelledBy }: { problems: readonly BatchProblem[]; labelledBy: string }) {
  return (
    <table aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{t('batch.line')}</th>
          <th scope="col">{t('batch.columnAt')}</th>
          <th scope="col">{t('batch.problem')}</th>
          <th scope="col">{t('batch.found')}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map(({ line, column, name, code, found }) => (
          <tr key={`${line} ${column} ${code}`}>
            <th scope="row">{t('batch.at', { line })}</th>
            <td>{column > 0 && t('batch.atColumn', { column, name })}</td>
            <td>{t(`batch.codes.${code}`)}</td>
            <td>{found}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
