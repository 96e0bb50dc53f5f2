import { type AmountRow, type AmountTable, amountTables, type Entitlement, isSpan } from '../../../engine/index.ts';
import { range, t } from '../../../platform/index.ts';
import { Icon } from '../../components/icon.tsx';
import type { Rung } from '../../components/number-draft.ts';
import { rungText } from '../../components/rung-text.ts';
import { answerText } from '../../state/answer-text.ts';
import { caseFile, rules } from '../../state/assessment.ts';
import { answerAt } from '../../state/fact-path.ts';
import { openCase } from '../../state/open-case.ts';
import { askText, factAt } from '../../state/question.ts';
import { toldText } from '../../state/told-text.ts';
import { toNextLine } from './next-line.ts';
import { Section } from './section.tsx';

/** More would bury the one that matters. */
const MOST_TABLES = 2;

/** How the amount is set: what it comes to by each answer to the questions that it hangs on most. */
export function RowsSection({ of }: { of: Entitlement }) {
  const tables = amountTables(rules.value, caseFile.value, of).slice(0, MOST_TABLES);
  if (tables.length === 0) return null;
  return (
    <Section id="rows" icon="list" title={t('benefit.rows')}>
      <div class="panel roomy">
        {tables.map((table) => (
          <Rows key={table.fact} table={table} />
        ))}
      </div>
    </Section>
  );
}

function Rows({ table }: { table: AmountTable }) {
  const { fact, rows, own } = table;
  return (
    <>
      <table class="rows">
        <caption>{askText(fact)}</caption>
        <thead class="vh">
          <tr>
            <th scope="col">{t('benefit.rowsAnswer')}</th>
            <th scope="col">{t('benefit.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i} class={i === own ? 'own' : undefined}>
              <th scope="row">
                {labelOf(table, i)}
                {i === own && <span class="tag">{t('benefit.rowsOwn')}</span>}
              </th>
              <td class="num" translate={false}>
                {resultOf(row)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <NextLine table={table} />
    </>
  );
}

/** How far the number answered is from the next line of the law, and what it would be beyond. */
function NextLine({ table }: { table: AmountTable }) {
  const { fact, rows, own = 0 } = table;
  const unit = factAt(fact)?.unit;
  const away = toNextLine(table, answerAt(openCase.value, fact), unit);
  const next = rows[own + 1];
  if (away === undefined || !next) return null;
  return (
    <div class="near">
      <Icon name="move" />
      {/* Two paragraphs: figures that only a line keeps apart are read as one. */}
      <div>
        <p>
          <b class="num">{t('benefit.nextLine', { distance: range(away, unit ?? '') })}</b>
        </p>
        <p>{t('benefit.rowThen', { rung: labelOf(table, rows.indexOf(next)), result: resultOf(next) })}</p>
      </div>
    </div>
  );
}

function labelOf({ fact: path, rows }: AmountTable, index: number): string {
  const fact = factAt(path);
  const answers = rows[index]?.answers;
  if (!fact || !answers) return '';
  if (!isSpan(answers)) return answerText(fact, { one_of: answers });
  const text = rungText(
    rows.flatMap((row) => rungOf(row)),
    index,
    fact.unit,
  );
  const figure = (n: number) => range(n, fact.unit ?? '');
  return text ? t(`question.rung.${text.key}`, { a: figure(text.a), b: figure(text.b) }) : '';
}

function rungOf({ answers }: AmountRow): readonly Rung[] {
  if (!isSpan(answers)) return [];
  const { min, max, lines } = answers;
  return typeof min === 'number' && typeof max !== 'string' ? [{ min, max, lines }] : [];
}

function resultOf({ of, tried }: AmountRow): string {
  if (of.outcome === 'ineligible') return t('common.outcomes.ineligible');
  return toldText(of, undefined, { by: rules.value, caseFile: tried }) || t('results.unknownYet');
}
