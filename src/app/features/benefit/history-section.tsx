import { type Benefit, type DatedValue, formatDay, rates } from '../../../engine/index.ts';
import { date, range, ruleTexts, t } from '../../../platform/index.ts';
import { BasisName } from '../../components/basis-name.tsx';
import { More } from '../../components/more.tsx';
import { rules } from '../../state/assessment.ts';
import { RateChart } from './rate-chart.tsx';
import { Section } from './section.tsx';

/** What was paid over the years, and how we know. */
export function HistorySection({ benefit }: { benefit: Benefit }) {
  const history = rates(rules.value, benefit.id);
  if (!history || history.parameters.length === 0) return null;
  // One curve is enough to see how it went; all figures are in the tables.
  const shown = history.parameters.toSorted((a, b) => b.values.length - a.values.length)[0];
  return (
    <Section id="history" icon="chart" title={t('benefit.history')}>
      <div class="panel roomy">
        {shown && <RateChart name={nameOf(shown.id)} unit={shown.unit} values={shown.values} />}
        {history.parameters.map(({ id, unit, values }) => (
          <More key={id} label={nameOf(id)}>
            <RateTable caption={nameOf(id)} unit={unit} values={values} />
          </More>
        ))}
      </div>
    </Section>
  );
}

function nameOf(parameter: string): string {
  return ruleTexts.value.parameters[parameter] ?? parameter;
}

function RateTable(props: { caption: string; unit: string; values: readonly DatedValue[] }) {
  return (
    <div class="rates-room">
      <table class="rates">
        <caption class="vh">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('benefit.historyFrom')}</th>
            <th scope="col">{t('benefit.historyValue')}</th>
            <th scope="col">{t('benefit.historySource')}</th>
          </tr>
        </thead>
        <tbody>
          {props.values.toReversed().map((value) => (
            <tr key={value.from}>
              <th scope="row">{date(formatDay(value.from))}</th>
              <td class="num" translate={false}>
                {valueText(value, props.unit)}
              </td>
              <td>
                {t(`common.standings.${value.standing}`)}
                <br />
                <small>
                  <BasisName of={value} />
                </small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function valueText({ value, ended }: DatedValue, unit: string): string {
  if (ended) return t('benefit.historyEnded');
  return typeof value === 'number' ? range(value, unit) : t('benefit.historyUnknown');
}
