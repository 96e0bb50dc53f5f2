import { type Condition, formatDay, parseDay } from '../../../engine/index.ts';
import { date, range, ruleTexts, t } from '../../../platform/index.ts';
import { BasisName } from '../../components/basis-name.tsx';
import { More } from '../../components/more.tsx';
import { assessment, rules } from '../../state/assessment.ts';
import { allOf } from '../../state/subject-of.ts';

/** The paragraph of law; behind it the figures used, each with its day, its document and how well that backs it. */
export function ConditionSource({ condition }: { condition: Condition }) {
  const figures = figuresOf(condition);
  const law = condition.basis && <BasisName of={condition.basis} />;
  if (figures.length === 0) return law ? <p class="law">{law}</p> : null;
  return (
    <More label={law ?? t('benefit.figures')}>
      <ul class="figures">
        {figures.map(({ id, unit, value }) => (
          <li key={id}>
            {t('benefit.figure', {
              name: ruleTexts.value.parameters[id] ?? id,
              value: typeof value.value === 'number' ? range(value.value, unit) : '',
              date: date(formatDay(value.from)),
            })}
            <small>
              {t(`common.standings.${value.standing}`)} <BasisName of={value} />
            </small>
          </li>
        ))}
      </ul>
    </More>
  );
}

/** The dated values in force; those that another date than the as-of date picks are left to the history. */
function figuresOf(condition: Condition) {
  const on = parseDay(assessment.value.on) ?? 0;
  const expressions = [condition.test, ...Object.values(condition.with ?? {}).map(({ is }) => is)];
  const indices = [...new Set(expressions.flatMap((expression) => allOf(expression, 'parameter')))];
  return indices.flatMap((index) => {
    const parameter = rules.value.ruleset.parameters[index];
    if (!parameter || parameter.datedBy) return [];
    const value = parameter.values.findLast(({ from }) => from <= on);
    return value && typeof value.value === 'number' ? [{ id: parameter.id, unit: unitOf(parameter), value }] : [];
  });
}

/** Years that somebody has lived have a word of their own: 65 歲. */
function unitOf({ id, unit }: { readonly id: string; readonly unit: string }): string {
  return unit === 'year' && /(^|[._])age(_|$)/.test(id) ? 'age' : unit;
}
