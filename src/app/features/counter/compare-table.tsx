import type { Assessment, CaseFile, Entitlement } from '../../../engine/index.ts';
import { rules } from '../../state/assessment.ts';
import { benefitName } from '../../state/claims.ts';
import { staff, t } from '../../state/staff.ts';
import { whoText } from '../../state/who.ts';
import { AmountInLine } from './amount-in-line.tsx';
import { compare } from './compare.ts';

interface CompareTableProps {
  readonly a: Assessment;
  readonly b: Assessment;
  readonly files: readonly [CaseFile, CaseFile];
  /** What either side is. */
  readonly called: readonly [string, string];
}

/** Only what differs, a benefit a row. */
export function CompareTable({ a, b, files, called }: CompareTableProps) {
  const { rows, same } = compare(a, b, rules.value.ruleset);
  if (rows.length === 0) return <p role="status">{t('counter.compare.none')}</p>;
  return (
    <>
      <table class="cases">
        <thead>
          <tr>
            <th scope="col">{t('counter.compare.benefit')}</th>
            <th scope="col">{called[0]}</th>
            <th scope="col">{called[1]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.benefit}>
              <th scope="row">{benefitName(row.benefit, staff())}</th>
              <Cell claims={row.a} file={files[0]} worked={a} />
              <Cell claims={row.b} file={files[1]} worked={b} />
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{t('counter.compare.same', { n: same })}</p>
    </>
  );
}

interface CellProps {
  readonly claims: readonly Entitlement[];
  readonly file: CaseFile;
  readonly worked: Assessment;
}

function Cell({ claims, file, worked }: CellProps) {
  if (claims.length === 0) return <td>{t('counter.results.short.no')}</td>;
  return (
    <td>
      {claims.map((of) => (
        <div key={of.claimant}>
          {t(of.outcome === 'eligible' ? 'counter.results.short.yes' : 'counter.results.short.maybe')}{' '}
          {claimantText(of, file)}{' '}
          <b class="num">
            <AmountInLine of={of} words={staff()} within={{ by: rules.value, caseFile: file, worked }} />
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
