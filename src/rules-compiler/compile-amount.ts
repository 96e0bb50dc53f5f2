import type { Amount, Expression } from '../engine/index.ts';
import { inValue, type Place, within } from './diagnostic.ts';
import type { Typed } from './feel/environment.ts';
import { checkExpression, checkTest, checkUnit, type Names, type Setting } from './names.ts';
import { said } from './saying.ts';
import type { BenefitFile } from './schema.ts';
import { type Type, typeSaid, unitSaid } from './type.ts';
import { fits, formatUnit, parseUnit, unknownPart } from './unit.ts';

type AmountFile = NonNullable<BenefitFile['amount']>;

/** Where the expressions of a benefit are checked, and by which names. */
export interface Context {
  readonly setting: Setting;
  readonly names: Names;
}

export function compileAmount(file: AmountFile, place: Place, context: Context): Amount {
  const { setting, names } = context;
  const typed = file.table
    ? compileTable(file.table, within(place, 'table'), context)
    : [checkExpression(file.is ?? '0', within(place, 'is'), setting, names)];
  if ((file.is === undefined) === !file.table) names.report('bad-shape', place, said('shape.is-or-table'));
  checkUnit(file.unit, within(place, 'unit'), names);
  // A unit that there is none of was told already.
  const unit = unknownPart(file.unit) === undefined ? parseUnit(file.unit) : undefined;
  for (const [i, { type }] of typed.entries()) {
    const isRight = type.kind === 'any' || type.kind === 'null' || (type.kind === 'number' && fits(type.unit, unit));
    const at = file.table ? within(place, 'table', 'rules', i, 'then') : within(place, 'is');
    const values = { expected: unitSaid(unit), found: typeSaid(type) };
    if (!isRight) names.report('wrong-unit', inValue(at), said('wrong-unit.amount', values));
  }
  const worth = file.worth === undefined ? undefined : checkWorth(file.worth, within(place, 'worth'), context);
  const is: Expression = file.table
    ? tableOf(file.table, within(place, 'table'), context, typed)
    : (typed[0]?.expression ?? ['known', 0]);
  return {
    unit: file.unit,
    is,
    ...(worth && { worth: { is: worth.expression, unit: worthUnit(worth.type) } }),
    ...(file.paid_as && file.paid_as !== 'cash' && { paidAs: file.paid_as }),
  };
}

/** Benefits are compared by money. */
function checkWorth(worth: NonNullable<AmountFile['worth']>, place: Place, { setting, names }: Context): Typed {
  const typed = checkExpression(worth, place, setting, names);
  const { type } = typed;
  const isMoney = type.kind === 'number' && (type.unit === undefined || type.unit.get('TWD') === 1);
  if (!isMoney && type.kind !== 'any' && type.kind !== 'null')
    names.report('wrong-unit', inValue(place), said('wrong-unit.worth', { found: typeSaid(type) }));
  return typed;
}

/** Money without a period is paid once. */
function worthUnit(type: Type): string {
  const unit = type.kind === 'number' && type.unit ? formatUnit(type.unit) : 'TWD';
  return unit.includes('/') ? unit : `${unit}/once`;
}

type TableFile = NonNullable<AmountFile['table']>;

function compileTable(table: TableFile, place: Place, { setting, names }: Context): readonly Typed[] {
  return table.rules.map((row, i) => checkExpression(row.then, within(place, 'rules', i, 'then'), setting, names));
}

/** What people write who mean `otherwise`. */
const OTHERWISE = /^(else|default|other|others|-|\*|Otherwise|OTHERWISE)$/;

function tableOf(table: TableFile, place: Place, { setting, names }: Context, then: readonly Typed[]): Expression {
  const last = table.rules.length - 1;
  const rows = table.rules.map((row, i): readonly [Expression, Expression] => {
    const at = within(place, 'rules', i, 'when');
    if (row.when === 'otherwise' && i < last) names.report('never-holds', inValue(at), said('never-holds.otherwise'));
    if (OTHERWISE.test(String(row.when))) {
      names.report('feel-syntax', inValue(at), said('feel-syntax.otherwise'));
      return [['known', true], then[i]?.expression ?? ['known', null]];
    }
    const when = row.when === 'otherwise' ? undefined : checkExpression(row.when, at, setting, names);
    if (when) checkTest(when, at, names);
    return [when?.expression ?? ['known', true], then[i]?.expression ?? ['known', null]];
  });
  return ['table', table.hit, rows];
}
