import { type Benefit, type Condition, type Entitlement, formatDay, parseDay } from '../../../engine/index.ts';
import { assessment, rules } from '../../state/assessment.ts';
import { basisText, catalogue } from '../../state/catalogue.ts';
import { versionOn } from '../../state/claims.ts';
import { parametersIn } from '../../state/parameters-in.ts';
import { staff, t } from '../../state/staff.ts';

/** The documents all this rests on, and the figures used, each with its day and how well it is backed. */
export function Law({ benefit, of }: { benefit: Benefit; of: Entitlement | undefined }) {
  const figures = of ? figuresOf(benefit) : [];
  const { range, dateShort } = staff().format;
  return (
    <div class="law" id="law">
      <ul>
        {benefit.law.map((basis) => (
          <li key={`${basis.source} ${basis.at ?? ''}`}>{basisText(basis, staff())}</li>
        ))}
      </ul>
      {figures.length > 0 && <h3>{t('counter.detail.figures')}</h3>}
      <ul>
        {figures.map(({ id, unit, value }) => (
          <li key={id}>
            {t('benefit.figure', {
              name: staff().texts.parameters[id] ?? id,
              value: typeof value.value === 'number' ? range(value.value, unit) : '',
              date: dateShort(formatDay(value.from)),
            })}
            <small>
              {t(`common.standings.${value.standing}`)} {catalogue.value && basisText(value, staff())}
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The dated values in force that the conditions and the amount read; those that another date picks are left out. */
function figuresOf(benefit: Benefit) {
  const on = parseDay(assessment.value.on) ?? 0;
  const version = versionOn(benefit, assessment.value.on);
  const pieces = [version?.amount, ...(version?.conditions.map(({ test }: Condition) => test) ?? [])];
  return parametersIn(pieces, rules.value.ruleset).flatMap((parameter) => {
    if (parameter.datedBy) return [];
    const value = parameter.values.findLast(({ from }) => from <= on);
    return value && typeof value.value === 'number' ? [{ id: parameter.id, unit: parameter.unit, value }] : [];
  });
}
