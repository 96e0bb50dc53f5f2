import { type DatedValue, type Expression, type Fact, type Parameter, parseDay } from '../engine/index.ts';
import { type Place, within } from './diagnostic.ts';
import type { Placed, RuleFiles } from './load.ts';
import { allParameters, checkExpression, type Names } from './names.ts';
import type { FactsFile, ParameterFile, WorkedFactsFile } from './schema.ts';
import { formatType, isComparable } from './type.ts';
import { fits, formatUnit, parseUnit } from './unit.ts';

export function compileFacts(files: RuleFiles, names: Names): readonly Fact[] {
  const asked = [...files.facts].map(([id, placed]) => compileAsked(id, placed, names));
  const worked = [...files.worked].map(([id, placed]) => compileWorked(id, placed, names));
  return [...asked, ...worked];
}

function compileAsked(id: string, { value, place }: Placed<FactsFile[string]>, names: Names): Fact {
  const derive =
    value.derive === undefined ? undefined : compileGuard(id, value.derive, within(place, 'derive'), names);
  if (value.after_birth && !(value.type === 'date' && id.startsWith('person.')))
    names.report('bad-domain', within(place, 'after_birth'), `${id} is no date of a person`);
  if (value.recent && value.type !== 'date') names.report('bad-domain', within(place, 'recent'), `${id} is no date`);
  return {
    ...commonOf(id, value, place, names),
    ...(value.after_birth && { afterBirth: true }),
    ...(value.recent && { recent: true }),
    ...(value.late && { late: true }),
    ...(value.groups && { groups: groupsOf(id, value, place, names) }),
    effort: value.effort,
    topic: value.topic,
    ...(derive && { derive }),
  };
}

/** Each option stands in one group: one that stood in none could not be chosen. */
function groupsOf(
  id: string,
  { options = {}, groups = {} }: FactsFile[string],
  place: Place,
  names: Names,
): NonNullable<Fact['groups']> {
  const grouped = Object.values(groups).flatMap((group) => group.options);
  const say = (option: string, problem: string) =>
    names.report('bad-domain', within(place, 'groups'), `${option} of ${id} ${problem}`);
  for (const option of Object.keys(options)) if (!grouped.includes(option)) say(option, 'stands in no group');
  grouped.forEach((option, i) => {
    if (grouped.indexOf(option) < i) say(option, 'stands in two groups');
    if (options[option] === undefined) say(option, 'stands in a group and is no option');
  });
  return Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, group.options]));
}

function compileWorked(id: string, { value, place }: Placed<WorkedFactsFile[string]>, names: Names): Fact {
  const is = compileGuard(id, value.is, within(place, 'is'), names);
  const pays = value.pays && compilePays(id, value.pays, within(place, 'pays'), names);
  return { ...commonOf(id, value, place, names), effort: 1, topic: value.topic ?? 'worked', is, ...(pays && { pays }) };
}

function compilePays(
  id: string,
  file: NonNullable<WorkedFactsFile[string]['pays']>,
  place: Place,
  names: Names,
): NonNullable<Fact['pays']> {
  if (!id.startsWith('person.receives.'))
    names.report('bad-shape', place, `only a fact person.receives.x says what a programme pays, not ${id}`);
  const unit = parseUnit(file.unit);
  const end = (key: string, text: string | number | boolean): Expression => {
    const { type, expression } = checkExpression(text, within(place, key), { hasPerson: false }, names);
    if (!(type.kind === 'any' || (type.kind === 'number' && fits(type.unit, unit))))
      names.report('wrong-unit', within(place, key), `it pays ${formatUnit(unit)}, found ${formatType(type)}`);
    return expression;
  };
  if ('is' in file) {
    const is = end('is', file.is);
    return { unit: file.unit, min: is, max: is };
  }
  return { unit: file.unit, min: end('min', file.min), max: end('max', file.max) };
}

function compileGuard(
  id: string,
  text: string | number | boolean,
  place: Place,
  names: Names,
): Fact['derive'] & object {
  const own = names.facts.get(id);
  const literals = place.path.at(-1) === 'derive';
  const typed = checkExpression(text, place, { hasPerson: id.startsWith('person.'), literals }, names);
  if (own && !isComparable(own.type, typed.type)) {
    names.report('wrong-type', place, `${id} is ${formatType(own.type)}, found ${formatType(typed.type)}`);
  }
  if (own?.type.kind === 'enum')
    checkResults(id, own.type.options, typed.expression, (message) => names.report('unknown-option', place, message));
  return typed.expression;
}

/** What a choice is worked out to must be one of its options. */
function checkResults(
  id: string,
  options: readonly string[],
  expression: Expression,
  report: (message: string) => void,
): void {
  if (expression[0] === 'if') {
    for (const branch of [expression[2], expression[3]] as readonly Expression[])
      checkResults(id, options, branch, report);
  } else if (expression[0] === 'known' && typeof expression[1] === 'string' && !options.includes(expression[1])) {
    report(`"${expression[1]}" is no answer to ${id}: it has ${options.join(', ')}`);
  }
}

type Common = Pick<FactsFile[string], 'type' | 'unit' | 'options' | 'domain'>;

function commonOf(id: string, value: Common, place: Place, names: Names) {
  const domain = 'ask' in value ? domainOf(value, place, names) : undefined;
  return {
    id,
    entity: id.startsWith('person.') ? ('person' as const) : ('household' as const),
    type: value.type,
    ...(value.unit && { unit: value.unit }),
    ...(value.options && { options: Object.keys(value.options) }),
    ...(domain && { domain }),
  };
}

function domainOf(value: Common, place: Place, names: Names): Fact['domain'] {
  if ((value.type === 'enum') !== (value.options !== undefined))
    names.report('bad-domain', place, value.options ? `a ${value.type} has no \`options\`` : 'an enum needs `options`');
  if (value.type !== 'number' && value.type !== 'date') return undefined;
  const { min, max, law } = value.domain ?? {};
  const low = limit(min);
  const high: number | 'on' | undefined = max === 'on' ? 'on' : limit(max);
  if (low === undefined || high === undefined || (typeof high === 'number' && high < low)) {
    names.report('bad-domain', within(place, 'domain'), `a ${value.type} needs \`domain: { min, max }\``);
    return { min: 0, max: 0 };
  }
  return { min: low, max: high, ...(law && { law }) };
}

function limit(end: number | string | undefined): number | undefined {
  return typeof end === 'string' ? parseDay(end) : end;
}

export function compileParameters(files: RuleFiles, names: Names): readonly Parameter[] {
  return allParameters(files).map(([id, placed]) => compileParameter(id, placed, names));
}

function compileParameter(id: string, { value, place }: Placed<ParameterFile[string]>, names: Names): Parameter {
  const [benefit] = id.includes('.') ? id.split('.') : [undefined];
  const setting = { hasPerson: true, ...(benefit && { benefit }) };
  const datedBy =
    value.dated_by === undefined
      ? undefined
      : checkExpression(value.dated_by, within(place, 'dated_by'), setting, names);
  if (datedBy && !isComparable(datedBy.type, { kind: 'date' })) {
    names.report('wrong-type', within(place, 'dated_by'), `expected a date, found ${formatType(datedBy.type)}`);
  }
  const values = value.values.map((dated, i) => compileValue(dated, within(place, 'values', i), names));
  values.forEach(({ from }, i) => {
    const before = values[i - 1];
    if (before && before.from >= from)
      names.report('not-ascending', within(place, 'values', i), 'values go from oldest to newest');
  });
  const cycle = Number.parseInt(value.cycle, 10);
  return {
    id,
    unit: value.unit,
    reviewed: parseDay(value.reviewed) ?? 0,
    values,
    ...(cycle > 0 && { cycle }),
    ...(datedBy && { datedBy: datedBy.expression }),
  };
}

function compileValue(dated: ParameterFile[string]['values'][number], place: Place, names: Names): DatedValue {
  const from = parseDay(dated.from);
  const kinds = [dated.value !== undefined, dated.ended, dated.unknown].filter(Boolean);
  if (kinds.length !== 1)
    names.report('bad-shape', place, 'a dated value has one of `value`, `ended: true`, `unknown: true`');
  names.used.add(`source ${dated.source.doc}`);
  for (const { doc } of dated.also ?? []) names.used.add(`source ${doc}`);
  return {
    from: from ?? 0,
    value: dated.value ?? null,
    standing: dated.standing,
    source: dated.source.doc,
    ...(dated.source.at !== undefined && { at: String(dated.source.at) }),
    ...(dated.ended && { ended: true as const }),
  };
}
