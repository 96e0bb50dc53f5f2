import { type Fact, formatDay } from '../../../engine/index.ts';
import { today } from '../../../platform/index.ts';
import { rules } from '../../state/assessment.ts';
import { asOf } from '../../state/open-case.ts';
import { staff, t } from '../../state/staff.ts';
import { unitWord } from './batch-words.ts';

/** A column of the file in words. */
export interface ColumnGuide {
  readonly name: string;
  readonly what: string;
  readonly values: string;
}

/** Every column there can be, people as `people.p1.…`. */
export function columnGuides(): readonly ColumnGuide[] {
  const asked = rules.value.ruleset.facts.filter(({ is }) => !is);
  return [
    { name: 'case', what: t('batch.case'), values: '' },
    { name: 'on', what: t('batch.on', { date: staff().format.dateShort(asOf.value) }), values: t('batch.date') },
    ...asked.map((fact) => ({
      name: fact.entity === 'household' ? fact.id : fact.id.replace('person.', 'people.p1.'),
      what: staff().texts.facts[fact.id]?.label ?? fact.id,
      values: valuesOf(fact),
    })),
  ];
}

/** A household that shows what goes where: somebody of 72 by himself. */
export function exampleRow(): Readonly<Record<string, string>> {
  return {
    case: 'A-001',
    on: today(),
    'people.p1.relation': 'self',
    'people.p1.born': '1954-03-05',
    'people.p1.registered_in_kaohsiung': 'true',
    'household.income_per_head': '12000..15000',
  };
}

function valuesOf({ id, type, options, domain, unit }: Fact): string {
  const { texts, format } = staff();
  if (type === 'boolean') return t('batch.yesNo');
  if (type === 'enum') {
    const names = texts.facts[id]?.options ?? {};
    return (options ?? []).map((option) => `${option}=${names[option] ?? option}`).join(t('common.lists.between'));
  }
  if (type === 'date')
    return domain ? `${t('batch.date')} ${format.dateShort(formatDay(domain.min))}..` : t('batch.date');
  const limits = { min: format.number(domain?.min ?? 0), max: format.number(Number(domain?.max ?? 0)) };
  return unit ? t('batch.number', { ...limits, unit: unitWord(unit) }) : t('batch.numberPlain', limits);
}
