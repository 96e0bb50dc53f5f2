import type { Assessment, Bounds, CaseFile, Entitlement } from '../../../engine/index.ts';
import { rules } from '../../state/assessment.ts';
import { benefitName } from '../../state/claims.ts';
import type { Within } from '../../state/reduced.ts';
import { staff, t } from '../../state/staff.ts';
import { toldSum } from '../../state/totals.ts';
import { whoText } from '../../state/who.ts';
import { AmountInLine } from './amount-in-line.tsx';
import { compare } from './compare.ts';
import { periods, SumText } from './sum-text.tsx';

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
              <Cell claims={row.a} within={withinOf(files[0], a)} />
              <Cell claims={row.b} within={withinOf(files[1], b)} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          {periods.map((unit) => (
            <SumRow key={unit} unit={unit} sides={[withinOf(files[0], a), withinOf(files[1], b)]} />
          ))}
        </tfoot>
      </table>
      <p class="hint">{t('counter.compare.same', { n: same })}</p>
    </>
  );
}

type Worked = Within & { readonly worked: Assessment };

function withinOf(caseFile: CaseFile, worked: Assessment): Worked {
  return { by: rules.value, caseFile, worked };
}

const NOTHING: Bounds = { min: 0, max: 0 };

function isNothing(bounds: Bounds = NOTHING): boolean {
  return bounds.max === 0;
}

/** The cash of one period on both sides, where there is any. */
function SumRow({ unit, sides }: { unit: (typeof periods)[number]; sides: readonly [Worked, Worked] }) {
  const sums = sides.map((within) =>
    isNothing(within.worked.totals[unit]) ? NOTHING : toldSum(within.worked, 'totals', unit, within),
  );
  if (sums.every((sum) => !sum || sum === NOTHING)) return null;
  return (
    <tr>
      <th scope="row">{t(`counter.totals.${unit}`)}</th>
      {sums.map((sum, i) => (
        <td key={i === 0 ? 'a' : 'b'}>
          <b class="num">{sum ? <SumText of={sum} /> : t('counter.totals.open')}</b>
        </td>
      ))}
    </tr>
  );
}

interface CellProps {
  readonly claims: readonly Entitlement[];
  readonly within: Worked;
}

function Cell({ claims, within }: CellProps) {
  if (claims.length === 0) return <td>{t('counter.results.short.no')}</td>;
  return (
    <td>
      {claims.map((of) => (
        <div key={of.claimant}>
          {t(of.outcome === 'eligible' ? 'counter.results.short.yes' : 'counter.results.short.maybe')}{' '}
          {claimantText(of, within.caseFile)}{' '}
          <b class="num">
            <AmountInLine of={of} words={staff()} within={within} />
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
