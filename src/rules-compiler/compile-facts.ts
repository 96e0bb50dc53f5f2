import { type DatedValue, type Expression, type Fact, formatDay, type Parameter, parseDay } from '../engine/index.ts';
import { inValue, type Place, within } from './diagnostic.ts';
import type { Placed, RuleFiles } from './load.ts';
import { allParameters, BUILTIN, checkExpression, checkUnit, type Names } from './names.ts';
import { meant } from './nearest.ts';
import { type Said, said } from './saying.ts';
import type { FactsFile, ParameterFile, WorkedFactsFile } from './schema.ts';
import { DATE, isComparable, typeSaid, unitSaid } from './type.ts';
import { fits, parseUnit } from './unit.ts';

export function compileFacts(files: RuleFiles, names: Names): readonly Fact[] {
  const asked = [...files.facts].map(([id, placed]) => compileAsked(id, placed, names));
  const worked = [...files.worked].map(([id, placed]) => compileWorked(id, placed, names));
  return [...asked, ...worked];
}

function compileAsked(id: string, { value, place }: Placed<FactsFile[string]>, names: Names): Fact {
  const derive =
    value.derive === undefined ? undefined : compileGuard(id, value.derive, within(place, 'derive'), names);
  if (value.after_birth && !(value.type === 'date' && id.startsWith('person.')))
    names.report('bad-domain', within(place, 'after_birth'), said('bad-domain.birth', { id }));
  checkQuestion(id, value, place, names);
  if (value.recent && value.type !== 'date')
    names.report('bad-domain', within(place, 'recent'), said('bad-domain.recent', { id }));
  checkSince(id, value, place, names);
  return {
    ...commonOf(id, value, place, names),
    ...(value.after_birth && { afterBirth: true }),
    ...(value.recent && { recent: true }),
    ...(value.since && { since: value.since }),
    ...(value.late && { late: true }),
    ...(value.groups && { groups: groupsOf(id, value, place, names) }),
    effort: value.effort,
    topic: value.topic,
    ...(derive && { derive }),
  };
}

/** From when an answer holds is asked too, as a day of the same person or of the household, or is the day of the case. */
function checkSince(id: string, { since }: FactsFile[string], place: Place, names: Names): void {
  if (since === undefined || since === 'on') return;
  const [entity = ''] = id.split('.');
  const isDay = isComparable(names.facts.get(since)?.type ?? { kind: 'boolean' }, DATE);
  if (!(isDay && since.startsWith(`${entity}.`)))
    names.report('bad-domain', inValue(within(place, 'since')), said('bad-domain.since', { id, since }));
}

/** The app puts in who is meant, and nothing else; of the household nobody is meant. */
function checkQuestion(id: string, value: FactsFile[string], place: Place, names: Names): void {
  for (const part of ['ask', 'hint', 'why'] as const) {
    const strange = [...(value[part] ?? '').matchAll(/\{[^}]*\}/g)].find(
      ([found]) => found !== '{who}' || id.startsWith('household.'),
    );
    if (strange)
      names.report(
        'unknown-placeholder',
        inValue(within(place, part), strange.index),
        said('unknown-placeholder.who', { found: strange[0] }),
      );
  }
}

/** Each option stands in one group: one that stood in none could not be chosen. */
function groupsOf(
  id: string,
  { options = {}, groups = {} }: FactsFile[string],
  place: Place,
  names: Names,
): NonNullable<Fact['groups']> {
  const grouped = Object.values(groups).flatMap((group) => group.options);
  const say = (option: string, problem: 'no-group' | 'two-groups' | 'no-option') =>
    names.report('bad-domain', within(place, 'groups'), said(`bad-domain.${problem}`, { option, id }));
  for (const option of Object.keys(options)) if (!grouped.includes(option)) say(option, 'no-group');
  grouped.forEach((option, i) => {
    if (grouped.indexOf(option) < i) say(option, 'two-groups');
    if (options[option] === undefined) say(option, 'no-option');
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
  if (!id.startsWith('person.receives.')) names.report('bad-shape', place, said('shape.pays', { id }));
  checkUnit(file.unit, within(place, 'unit'), names);
  const unit = parseUnit(file.unit);
  const end = (key: string, text: string | number | boolean): Expression => {
    const { type, expression } = checkExpression(text, within(place, key), { hasPerson: false }, names);
    if (!(type.kind === 'any' || (type.kind === 'number' && fits(type.unit, unit))))
      names.report(
        'wrong-unit',
        inValue(within(place, key)),
        said('wrong-unit.pays', { expected: unitSaid(unit), found: typeSaid(type) }),
      );
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
    const isUnit = own.type.kind === 'number' && typed.type.kind === 'number';
    const values = { id, expected: typeSaid(own.type), found: typeSaid(typed.type) };
    const what = isUnit ? said('wrong-unit.fact', values) : said('wrong-type.fact', values);
    names.report(isUnit ? 'wrong-unit' : 'wrong-type', inValue(place), what);
  }
  if (own?.type.kind === 'enum')
    checkResults(id, own.type.options, typed.expression, (what) =>
      names.report('unknown-option', inValue(place), what),
    );
  return typed.expression;
}

/** What a choice is worked out to must be one of its options. */
function checkResults(
  id: string,
  options: readonly string[],
  expression: Expression,
  report: (what: Said) => void,
): void {
  if (expression[0] === 'if') {
    for (const branch of [expression[2], expression[3]] as readonly Expression[])
      checkResults(id, options, branch, report);
  } else if (expression[0] === 'known' && typeof expression[1] === 'string' && !options.includes(expression[1])) {
    const option = expression[1];
    report(said('unknown-option.result', { option, fact: id, meant: meant(option, options), options }));
  }
}

type Common = Pick<FactsFile[string], 'type' | 'unit' | 'options' | 'domain'>;

function commonOf(id: string, value: Common, place: Place, names: Names) {
  const domain = 'ask' in value ? domainOf(value, place, names) : undefined;
  if (value.unit !== undefined) checkUnit(value.unit, within(place, 'unit'), names);
  if (value.unit !== undefined && value.type !== 'number')
    names.report('bad-domain', within(place, 'unit'), said('bad-domain.unit'));
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
    names.report('bad-domain', place, said(value.options ? 'bad-domain.options' : 'bad-domain.no-options'));
  if (value.type !== 'number' && value.type !== 'date') return undefined;
  const { min, max, law } = value.domain ?? {};
  const low = limit(min);
  const high: number | 'on' | undefined = max === 'on' ? 'on' : limit(max);
  if (low === undefined || high === undefined || (typeof high === 'number' && high < low)) {
    names.report('bad-domain', within(place, 'domain'), said('bad-domain.needs', { type: value.type }));
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
  if (datedBy && !isComparable(datedBy.type, DATE)) {
    const values = { expected: typeSaid(DATE), found: typeSaid(datedBy.type) };
    names.report('wrong-type', inValue(within(place, 'dated_by')), said('wrong-type.expected', values));
  }
  checkUnit(value.unit, within(place, 'unit'), names);
  checkName(id, place, names);
  const values = value.values.map((dated, i) => compileValue(dated, within(place, 'values', i), names));
  for (const [i, dated] of value.values.entries())
    checkKind(id, dated.value, value.unit, within(place, 'values', i, 'value'), names);
  values.forEach(({ from }, i) => {
    const before = values[i - 1];
    if (before && before.from >= from) {
      const days = { later: formatDay(before.from), from: formatDay(from) };
      names.report('not-ascending', within(place, 'values', i), said('not-ascending', days));
    }
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

/** A parameter may not hide what its name means everywhere else. */
function checkName(id: string, place: Place, names: Names): void {
  const [own = id] = id.split('.').slice(-1);
  if (BUILTIN.includes(own)) names.report('duplicate-id', place, said('duplicate-id.builtin', { id: own }));
  const shared = own === id ? undefined : names.shared.get(own);
  if (shared) names.report('duplicate-id', place, said('duplicate-id.shared', { id: own, file: shared }));
}

/** A number has a unit, and what is true or false has the unit `boolean`. */
function checkKind(id: string, value: number | boolean | undefined, unit: string, place: Place, names: Names): void {
  if (value === undefined || (typeof value === 'boolean') === (unit === 'boolean')) return;
  const expected = said(unit === 'boolean' ? 'kind.truth' : 'kind.number');
  names.report('bad-shape', inValue(place), said('shape.value-kind', { id, unit, expected, found: String(value) }));
}

function compileValue(dated: ParameterFile[string]['values'][number], place: Place, names: Names): DatedValue {
  const from = parseDay(dated.from);
  const kinds = [dated.value !== undefined, dated.ended, dated.unknown].filter(Boolean);
  if (kinds.length !== 1) names.report('bad-shape', place, said('shape.value-or-end'));
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
