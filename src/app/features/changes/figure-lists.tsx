import type { DatedValue, ValueChange } from '../../../engine/index.ts';
import { range, ruleTexts, t } from '../../../platform/index.ts';
import { BasisName } from '../../components/basis-name.tsx';
import { More } from '../../components/more.tsx';
import { benefitName, benefitOf } from '../../state/claims.ts';

/** New figures, programme by programme. */
export function FigureLists({ values }: { values: readonly ValueChange[] }) {
  const owners = [...new Set(values.map(({ parameter }) => ownerOf(parameter)))];
  return (
    <>
      {owners.map((owner) => (
        <More key={owner} label={owner === '' ? t('changes.shared') : benefitName(owner)}>
          <ul>
            {values
              .filter(({ parameter }) => ownerOf(parameter) === owner)
              .map((of) => (
                <Figure key={of.parameter} of={of} />
              ))}
          </ul>
        </More>
      ))}
    </>
  );
}

function Figure({ of: { parameter, unit, value, before } }: { of: ValueChange }) {
  return (
    <li>
      <p>{ruleTexts.value.parameters[parameter] ?? parameter}</p>
      <p class="num">{t('changes.wasNow', { before: valueText(before, unit), after: valueText(value, unit) })}</p>
      <p class="quiet">
        {t(`common.standings.${value.standing}`)}
        <br />
        <BasisName of={value} />
      </p>
    </li>
  );
}

function valueText(of: DatedValue | undefined, unit: string): string {
  if (!of) return t('changes.nothing');
  if (of.ended) return t('benefit.historyEnded');
  if (typeof of.value === 'number') return range(of.value, unit);
  return of.value === null ? t('changes.open') : t(`common.answers.${of.value}`);
}

/** The programme that a figure belongs to; figures of several programmes have none. */
function ownerOf(parameter: string): string {
  const [owner = ''] = parameter.split('.');
  return benefitOf(owner) ? owner : '';
}
