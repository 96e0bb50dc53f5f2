import type { Apply, Basis, Benefit, Condition, Expression, Shown, Version } from '../engine/index.ts';
import { formatDay, isLifeEvent, LAST_DAY, parseDay } from '../engine/index.ts';
import { type Context, compileAmount } from './compile-amount.ts';
import { inValue, type Place, within } from './diagnostic.ts';
import type { Typed } from './feel/environment.ts';
import type { Placed } from './load.ts';
import { checkExpression, checkTest, type Names } from './names.ts';
import { meant } from './nearest.ts';
import { type OnlyIf, readsClaimant } from './only-if.ts';
import { said } from './saying.ts';
import type { BenefitFile } from './schema.ts';
import { DATE, isComparable, typeSaid } from './type.ts';
import { AGE, formatUnit, type Unit } from './unit.ts';

/** Before every rule: an open beginning of `in_force`. */
export const ALWAYS_BEFORE = parseDay('1900-01-01') ?? 0;

type ConditionFile = NonNullable<BenefitFile['conditions']>[string];

export function compileBenefit({ value, place }: Placed<BenefitFile>, names: Names, onlyIf: OnlyIf): Benefit {
  const claimant = value.claimant ?? 'household';
  const context: Context = { names, setting: { benefit: value.id, hasPerson: claimant === 'person' } };
  const law = value.law?.map((citation) => basisOf(citation, names)) ?? [];
  checkForwards(value.in_force, within(place, 'in_force'), names);
  checkLevel(value, place, names);
  const announced = value.announced ?? [];
  const notes = [...announced, ...(value.notes ?? [])];
  for (const note of notes) names.used.add(`phrase notes ${note}`);
  const apply = within(place, 'apply');
  const deadline = dayOf(value.apply?.deadline?.is, within(apply, 'deadline', 'is'), context);
  const bestBy = dayOf(value.apply?.best_by, within(apply, 'best_by'), context);
  return {
    id: value.id,
    category: value.category,
    level: value.level,
    claimant,
    events: (value.events ?? []).filter(isLifeEvent),
    ...(value.sensitive && { sensitive: true as const }),
    ...(value.short_term && { shortTerm: true as const }),
    ...(value.grants && { grants: value.grants }),
    versions: value.level === 'referral' ? [] : versionsOf(value, place, context),
    ...(deadline && { deadline }),
    ...(bestBy && { bestBy }),
    apply: applyOf(value, place, context, onlyIf),
    law,
    ...(announced.length > 0 && { announced }),
    notes,
  };
}

/** What a referral computes nobody sees; what is computed for everybody is no benefit. */
function checkLevel(value: BenefitFile, place: Place, names: Names): void {
  const isReferral = value.level === 'referral';
  for (const key of ['conditions', 'amount', 'versions'] as const)
    if (isReferral && value[key]) names.report('bad-shape', within(place, key), said('shape.not-yet', { key }));
  const shapes = value.versions ?? [value];
  const isOpen = shapes.some(({ conditions }) => Object.keys({ ...value.conditions, ...conditions }).length === 0);
  if (!isReferral && isOpen) names.report('bad-shape', within(place, 'level'), said('shape.no-conditions'));
}

function versionsOf(value: BenefitFile, place: Place, context: Context): readonly Version[] {
  const from = dayOr(value.in_force?.from, ALWAYS_BEFORE);
  const to = dayOr(value.in_force?.to, LAST_DAY);
  if (!value.versions) return [{ from, to, ...shapeOf(value, place, context) }];
  const versions = value.versions.map((version, i) => {
    const at = within(place, 'versions', i);
    for (const [k, id] of (version.drop ?? []).entries()) {
      if (value.conditions?.[id]) continue;
      const what = said('unknown-condition', { id, meant: meant(id, Object.keys(value.conditions ?? {})) });
      context.names.report('unknown-condition', within(at, 'drop', k), what);
    }
    const common = Object.entries(value.conditions ?? {}).filter(
      ([id]) => !version.drop?.includes(id) && !version.conditions?.[id],
    );
    const conditions = [
      ...common.map(([id, condition]) => compileCondition(id, condition, within(place, 'conditions', id), context)),
      ...Object.entries(version.conditions ?? {}).map(([id, condition]) =>
        compileCondition(id, condition, within(at, 'conditions', id), context),
      ),
    ];
    const file = version.amount ?? value.amount;
    const amount =
      file && compileAmount(file, version.amount ? within(at, 'amount') : within(place, 'amount'), context);
    return { from: dayOr(version.from, from), to: dayOr(version.to, to), conditions, ...(amount && { amount }) };
  });
  checkCoverage(versions, from, to, place, context.names);
  return versions;
}

function shapeOf(value: BenefitFile, place: Place, context: Context): Pick<Version, 'conditions' | 'amount'> {
  const conditions = Object.entries(value.conditions ?? {}).map(([id, condition]) =>
    compileCondition(id, condition, within(place, 'conditions', id), context),
  );
  const amount = value.amount && compileAmount(value.amount, within(place, 'amount'), context);
  return { conditions, ...(amount && { amount }) };
}

/** A time in force that ends before it begins is none. */
export function checkForwards(
  span: { readonly from?: string | undefined; readonly to?: string | undefined } | undefined,
  place: Place,
  names: Names,
): void {
  if (span?.from === undefined || span.to === undefined || span.from <= span.to) return;
  names.report('time-overlap', place, said('time-overlap.in-force', { from: span.from, to: span.to }));
}

/** Versions follow one another without gap or overlap from the first day in force to the last. */
function checkCoverage(versions: readonly Version[], from: number, to: number, place: Place, names: Names): void {
  let expected = from === ALWAYS_BEFORE ? (versions[0]?.from ?? from) : from;
  versions.forEach((version, i) => {
    const at = within(place, 'versions', i);
    const days = { from: formatDay(version.from), to: formatDay(version.to) };
    const uncovered = { from: formatDay(expected), to: formatDay(version.from - 1) };
    if (version.to < version.from) names.report('time-overlap', at, said('time-overlap.backwards', days));
    else if (version.from > expected) names.report('time-gap', at, said('time-gap.before', uncovered));
    else if (version.from < expected)
      names.report('time-overlap', at, said('time-overlap.before', { from: days.from, to: formatDay(expected - 1) }));
    expected = version.to + 1;
  });
  const last = within(place, 'versions', versions.length - 1);
  const end = { from: formatDay(expected), to: formatDay(expected - 1) };
  if (expected < to + 1) names.report('time-gap', last, said('time-gap.after', end));
  if (expected > to + 1)
    names.report(
      'time-overlap',
      last,
      said('time-overlap.after', { from: formatDay(to), to: formatDay(expected - 1) }),
    );
}

function compileCondition(id: string, file: ConditionFile, place: Place, context: Context): Condition {
  const { names } = context;
  names.used.add(`phrase conditions ${file.says}`);
  if ((file.test === undefined) === !file.review) names.report('bad-shape', place, said('shape.test-or-review'));
  const typed =
    file.test === undefined ? undefined : checkExpression(file.test, within(place, 'test'), context.setting, names);
  if (typed) checkTest(typed, within(place, 'test'), names);
  const withValues = shownAll(file.with, within(place, 'with'), context);
  return {
    id,
    ...(typed && { test: typed.expression, ...(file.hide_values ? {} : sidesOf(typed, names)) }),
    says: file.says,
    ...(withValues && { with: withValues }),
    ...(file.basis && { basis: basisOf(file.basis, names) }),
  };
}

const FLIPPED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', '!=': '!=' };

/** The citizen's side first: the one that reads a fact. */
function sidesOf({ sides }: Typed, names: Names): Partial<Pick<Condition, 'value' | 'threshold' | 'operator'>> {
  if (!sides) return {};
  const [left, right] = [toShown(sides.left, names), toShown(sides.right, names)];
  const swapped = !readsFact(sides.left.expression) && readsFact(sides.right.expression);
  if (!swapped) return { value: left, threshold: right, operator: sides.operator };
  return { value: right, threshold: left, operator: FLIPPED[sides.operator] ?? sides.operator };
}

function readsFact(expression: unknown): boolean {
  return Array.isArray(expression) && (expression[0] === 'fact' || expression.some(readsFact));
}

function applyOf(value: BenefitFile, place: Place, context: Context, onlyIf: OnlyIf): Apply {
  const { apply } = value;
  const documents = apply?.documents ?? [];
  const { names, setting } = context;
  documents.forEach((id, i) => {
    names.used.add(`phrase documents ${id}`);
    if (!setting.hasPerson && readsClaimant(onlyIf.get(id) ?? {}))
      names.report(
        'no-claimant',
        inValue(within(place, 'apply', 'documents', i)),
        said('no-claimant.document', { id }),
      );
  });
  for (const id of [...(apply?.where ?? []), ...(apply?.phone ?? [])]) names.used.add(`office ${id}`);
  if (apply?.starts) names.used.add(`phrase starts ${apply.starts}`);
  if (apply?.deadline) names.used.add(`phrase conditions ${apply.deadline.says}`);
  if (apply?.basis) basisOf(apply.basis, names);
  const deadlineWith = shownAll(apply?.deadline?.with, within(place, 'apply', 'deadline', 'with'), context);
  return {
    where: apply?.where ?? [],
    documents: documents.filter((id) => !onlyIf.has(id)),
    documentsIf: documents.filter((id) => onlyIf.has(id)),
    phone: apply?.phone ?? [],
    ...(apply?.starts && { starts: apply.starts }),
    ...(apply?.automatic && { automatic: true as const }),
    ...(apply?.online && { online: apply.online }),
    ...(apply?.deadline && { deadlineSays: apply.deadline.says }),
    ...(deadlineWith && { deadlineWith }),
  };
}

export function basisOf(
  citation: { readonly source: string; readonly at?: string | number | undefined },
  names: Names,
): Basis {
  names.used.add(`source ${citation.source}`);
  return { source: citation.source, ...(citation.at !== undefined && { at: String(citation.at) }) };
}

function shownAll(
  values: Readonly<Record<string, string | number | boolean>> | undefined,
  place: Place,
  context: Context,
): Readonly<Record<string, Shown>> | undefined {
  if (!values) return undefined;
  return Object.fromEntries(
    Object.entries(values).map(([name, text]) => [name, shown(text, within(place, name), context)]),
  );
}

function shown(text: string | number | boolean, place: Place, { setting, names }: Context): Shown {
  return toShown(checkExpression(text, place, setting, names), names);
}

function dayOf(
  text: string | number | boolean | undefined,
  place: Place,
  { setting, names }: Context,
): Shown | undefined {
  if (text === undefined) return undefined;
  const typed = checkExpression(text, place, setting, names);
  if (!isComparable(typed.type, DATE))
    names.report('wrong-type', inValue(place), said('wrong-type.deadline', { found: typeSaid(typed.type) }));
  return toShown(typed, names);
}

function toShown({ expression, type }: Typed, names: Names): Shown {
  switch (type.kind) {
    case 'number':
      return { is: expression, type: 'number', ...(type.unit && { unit: unitShown(expression, type.unit, names) }) };
    case 'months':
    case 'days':
      return { is: expression, type: 'number', unit: type.kind === 'months' ? 'month' : 'day' };
    case 'date':
      return { is: expression, type: 'date' };
    case 'enum':
      return { is: expression, type: 'enum', fact: type.fact };
    case 'string':
      return { is: expression, type: 'enum' };
    default:
      return { is: expression, type: 'boolean' };
  }
}

/** Years are an age where they are worked out as one, or said to be. */
function unitShown([operation, operand]: Expression, unit: NonNullable<Unit>, { ages }: Names): string {
  const isAge = operation === 'age' || operation === 'age-at' || ages.has(`${operation} ${operand}`);
  return isAge ? AGE : formatUnit(unit);
}

function dayOr(iso: string | undefined, otherwise: number): number {
  return iso === undefined ? otherwise : (parseDay(iso) ?? otherwise);
}
