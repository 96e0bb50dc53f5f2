import type { Chance } from '../exact/random.ts';
import { leaf, node, type Tree } from './expression-tree.ts';

type Kind = 'number' | 'boolean' | 'string' | 'date' | 'months' | 'seconds' | 'list' | 'people' | 'context' | 'null';

/** Names that loops and filters around have bound, by kind. */
export type Names = readonly (readonly [name: string, kind: Kind])[];

const NUMBERS = [
  '0',
  '1',
  '2',
  '3',
  '7',
  '12',
  '100',
  '0.1',
  '0.2',
  '0.25',
  '1.5',
  '2.675',
  '-1',
  '-4',
  '-0.5',
  '13099',
];
const STRINGS = ['"a"', '"b"', '"low_1"', '"mid low"', '""'];
const DAYS = [
  '2020-02-29',
  '2021-02-28',
  '2020-01-31',
  '2019-12-31',
  '2020-12-31',
  '2024-03-30',
  '2023-11-30',
  '2020-06-15',
  '1900-02-28',
];
const MONTHS = ['P1M', 'P12M', 'P1Y', 'P1Y1M', '-P1M', '-P13M', 'P0M', 'P48M'];
const SECONDS = ['P1D', 'P30D', 'P366D', '-P1D', 'P0D', 'P1DT12H', 'PT36H', '-PT90M'];
const OTHERS: readonly Kind[] = ['number', 'boolean', 'string', 'date', 'months', 'seconds', 'list', 'context', 'null'];

/** Draws expressions of our subset, mostly of kinds that go together; `names` may stand in them. */
export function randomTree(chance: Chance, names: Names = []): Tree {
  return draw(
    chance,
    chance.pick(['number', 'boolean', 'boolean', 'list', 'date', 'people', 'months', 'seconds', 'string']),
    chance.whole(1, 4),
    names,
  );
}

function draw(chance: Chance, wanted: Kind, depth: number, names: Names): Tree {
  const kind = chance.maybe(0.04) ? chance.pick(OTHERS) : wanted;
  const of = (other: Kind): Tree => draw(chance, other, depth - 1, names);
  const bound = names.filter(([, own]) => own === kind);
  if (bound.length > 0 && chance.maybe(0.4)) return leaf('name', chance.pick(bound)[0]);
  if (depth <= 0 || chance.maybe(0.15)) return literal(chance, kind);
  if (chance.maybe(0.06)) return node('if', 'if $0 then $1 else $2', of('boolean'), of(kind), of(kind));
  return { ...COMPOSED[kind]({ chance, depth, names, of }) };
}

function literal(chance: Chance, kind: Kind): Tree {
  switch (kind) {
    case 'number':
      return leaf('number', chance.pick(NUMBERS));
    case 'boolean':
      return leaf('boolean', chance.pick(['true', 'false', 'true', 'false', 'null']));
    case 'string':
      return leaf('string', chance.pick(STRINGS));
    case 'date':
      return leaf('date', `date("${chance.pick(DAYS)}")`);
    case 'months':
      return leaf('duration', `duration("${chance.pick(MONTHS)}")`);
    case 'seconds':
      return leaf('duration', `duration("${chance.pick(SECONDS)}")`);
    case 'list':
      return leaf('list', `[${many(chance, 0, 3, () => chance.pick([...NUMBERS, 'null'])).join(', ')}]`);
    case 'people':
      return leaf('list', `[${many(chance, 0, 3, () => person(chance)).join(', ')}]`);
    case 'context':
      return leaf('context', person(chance));
    case 'null':
      return leaf('null', 'null');
  }
}

function person(chance: Chance): string {
  const entries = ['a', 'b'].filter(() => chance.maybe(0.93));
  return `{${entries.map((key) => `${key}: ${key === 'a' ? chance.pick(NUMBERS) : chance.pick(['true', 'false', 'null'])}`).join(', ')}}`;
}

function many<T>(chance: Chance, least: number, most: number, make: () => T): readonly T[] {
  return Array.from({ length: chance.whole(least, most) }, make);
}

interface Drawing {
  readonly chance: Chance;
  readonly depth: number;
  readonly names: Names;
  readonly of: (kind: Kind) => Tree;
}

const COMPOSED: Readonly<Record<Kind, (drawing: Drawing) => Tree>> = {
  number: drawNumber,
  boolean: drawBoolean,
  string: drawString,
  date: drawDate,
  months: (drawing) => drawDuration(drawing, 'months'),
  seconds: (drawing) => drawDuration(drawing, 'seconds'),
  list: drawList,
  people: drawPeople,
  context: ({ of }) => node('context', '{a: $0, b: $1}', of('number'), of('boolean')),
  null: ({ of, chance }) => node('+', '$0 + null', of(chance.pick(OTHERS))),
};

function drawNumber({ chance, of }: Drawing): Tree {
  const [x, y] = [() => of('number'), () => of('number')];
  return chance.pick<() => Tree>([
    () => node('+', '$0 + $1', x(), y()),
    () => node('-', '$0 - $1', x(), y()),
    () => node('*', '$0 * $1', x(), y()),
    () => node('/', '$0 / $1', x(), y()),
    () => node('**', '$0 ** $1', x(), leaf('number', chance.pick(['0', '1', '2', '3', '-1']))),
    () => node('negate', '-$0', x()),
    () => node('count', 'count($0)', of(chance.pick(['list', 'people']))),
    () => node('sum', 'sum($0)', of('list')),
    () => node(chance.pick(['min', 'max']), `${chance.pick(['min', 'max'])}($0)`, of('list')),
    () => node('min', 'min($0, $1)', x(), y()),
    () => node('max', 'max($0, $1, $2)', x(), y(), of('number')),
    () => node('floor', 'floor($0)', x()),
    () => node('ceiling', 'ceiling($0)', x()),
    () => node('round half up', 'round half up($0, $1)', x(), leaf('number', chance.pick(['0', '1', '2', '-1']))),
    () => node('abs', 'abs($0)', x()),
    () => rounded(chance, x()),
    () => node('modulo', 'modulo($0, $1)', x(), y()),
    () => node('string length', 'string length($0)', of('string')),
    () => node('mean', 'mean($0)', of('list')),
    () => node('product', 'product($0)', of('list')),
    () => node('path', `$0.${chance.pick(['year', 'month', 'day', 'weekday'])}`, of('date')),
    () => node('path', `$0.${chance.pick(['years', 'months'])}`, of('months')),
    () => node('path', `$0.${chance.pick(['days', 'hours', 'minutes', 'seconds'])}`, of('seconds')),
    () => node('path', '$0.a', of('context')),
    () => node('filter', `$0[${chance.pick(['1', '2', '-1', '-2', '0', '5'])}]`, of('list')),
  ])();
}

function rounded(chance: Chance, number: Tree): Tree {
  const name = chance.pick(['round up', 'round down', 'round half down', 'decimal']);
  return node(name, `${name}($0, $1)`, number, leaf('number', chance.pick(['0', '1', '2', '-1'])));
}

const ORDERS = ['<', '<=', '>', '>='] as const;

function drawBoolean(drawing: Drawing): Tree {
  const { chance, of } = drawing;
  const kind = chance.pick<Kind>(['number', 'number', 'number', 'string', 'date', 'months', 'seconds']);
  const range = (): string => chance.pick(['[$1..$2]', '($1..$2]', '[$1..$2)', '($1..$2)']);
  return chance.pick<() => Tree>([
    () => node('and', '$0 and $1', of('boolean'), of('boolean')),
    () => node('or', '$0 or $1', of('boolean'), of('boolean')),
    () => node('not', 'not($0)', of('boolean')),
    () => node('order', `$0 ${chance.pick(ORDERS)} $1`, of(kind), of(kind)),
    () => node('order', `$0 ${chance.pick(ORDERS)} $1`, of(kind), of(kind)),
    () => node('equality', `$0 ${chance.pick(['=', '!='])} $1`, of(kind), of(kind)),
    () => node('equality', `$0 ${chance.pick(['=', '!='])} $1`, of('list'), of('list')),
    () => node('equality', '$0 = null', of(kind)),
    () => node('between', '$0 between $1 and $2', of(kind), of(kind), of(kind)),
    () => node('in range', `$0 in ${range()}`, of(kind), of(kind), of(kind)),
    () => node('in tests', `$0 in ($1, ${chance.pick(ORDERS)} $2)`, of(kind), of(kind), of(kind)),
    () => node('in list', '$0 in [$1, $2]', of(kind), of(kind), of(kind)),
    () => node('in value', '$0 in $1', of('number'), of('list')),
    () => matched(chance.pick(['contains', 'starts with', 'ends with']), of),
    () => node('list contains', 'list contains($0, $1)', of('list'), of('number')),
    () => node('all', 'all([$0, $1])', of('boolean'), of('boolean')),
    () => node('any', 'any([$0, $1])', of('boolean'), of('boolean')),
    () => node('even', `${chance.pick(['even', 'odd'])}($0)`, of('number')),
    () => quantified(drawing),
  ])();
}

function quantified({ chance, depth, names, of }: Drawing): Tree {
  const word = chance.pick(['some', 'every']);
  const variable = fresh(names);
  const body = draw(chance, 'boolean', depth - 1, [...names, [variable, 'number']]);
  const loop = node(word, `${word} ${variable} in $0 satisfies $1`, of('list'), body);
  return { ...loop, binds: { variable, body: 1 } };
}

function drawString({ chance, of }: Drawing): Tree {
  return chance.pick<() => Tree>([
    () => node('+', '$0 + $1', of('string'), of('string')),
    () => node('upper case', 'upper case($0)', of('string')),
    () => node('substring', 'substring($0, 2)', node('+', '"ab" + $0', of('string'))),
    () => matched(chance.pick(['substring before', 'substring after']), of),
  ])();
}

function matched(name: string, of: Drawing['of']): Tree {
  return node(name, `${name}($0, $1)`, of('string'), of('string'));
}

function fresh(names: Names): string {
  return ['x', 'y', 'z', 'u', 'v'].find((name) => names.every(([taken]) => taken !== name)) ?? 'w';
}

function drawDate({ chance, of }: Drawing): Tree {
  return chance.pick<() => Tree>([
    () => node('+', '$0 + $1', of('date'), of('months')),
    () => node('-', '$0 - $1', of('date'), of('months')),
    () => node('+', '$0 + $1', of('date'), of('seconds')),
    () => node('-', '$0 - $1', of('date'), of('seconds')),
    () => node('+', '$0 + $1', of('months'), of('date')),
    () =>
      leaf('date', `date(${chance.pick(['2020', '2021', '1999'])}, ${chance.whole(1, 13)}, ${chance.whole(28, 31)})`),
  ])();
}

function drawDuration({ chance, of }: Drawing, kind: 'months' | 'seconds'): Tree {
  const between = (): Tree =>
    kind === 'months'
      ? node('years and months duration', 'years and months duration($0, $1)', of('date'), of('date'))
      : node('-', '$0 - $1', of('date'), of('date'));
  const common = [
    between,
    between,
    () => node('+', '$0 + $1', of(kind), of(kind)),
    () => node('-', '$0 - $1', of(kind), of(kind)),
    () => node('abs', 'abs($0)', of(kind)),
  ];
  // Feelin has none of these: a few are enough to say so.
  const rare = [
    () => node('*', '$0 * $1', of(kind), of('number')),
    () => node('/', '$0 / $1', of(kind), of('number')),
    () => node('negate', '-$0', of(kind)),
  ];
  return chance.pick<() => Tree>(chance.maybe(0.04) ? rare : common)();
}

function drawList(drawing: Drawing): Tree {
  const { chance, depth, names, of } = drawing;
  const variable = fresh(names);
  const body = (): Tree => draw(chance, 'number', depth - 1, [...names, [variable, 'number']]);
  const loop = (template: string, list: Tree): Tree => ({
    ...node('for', template, list, body()),
    binds: { variable, body: 1 },
  });
  const [from, to] = [chance.whole(-2, 3), chance.whole(-2, 3)];
  const counted = Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => (to < from ? from - i : from + i));
  return chance.pick<() => Tree>([
    () => node('list', '[$0, $1, $2]', of('number'), of('number'), of('number')),
    () => loop(`for ${variable} in $0 return $1`, of('list')),
    () => loop(`for ${variable} in ${from}..${to} return $1`, leaf('list', `[${counted.join(', ')}]`)),
    () => node('path', '$0.a', of('people')),
    () => rearranged(drawing),
    () => filtered(of('list'), draw(chance, 'boolean', depth - 1, [...names, ['item', 'number']])),
  ])();
}

function rearranged({ chance, of }: Drawing): Tree {
  const [list, other] = [() => of('list'), () => of('list')];
  const place = (): Tree => leaf('number', chance.pick(['1', '2', '-1']));
  return chance.pick<() => Tree>([
    () => node('append', 'append($0, $1)', list(), of('number')),
    () => node('concatenate', 'concatenate($0, $1)', list(), other()),
    () => node('union', 'union($0, $1)', list(), other()),
    () => node('distinct values', 'distinct values($0)', list()),
    () => node('reverse', 'reverse($0)', list()),
    () => node('flatten', 'flatten([$0, $1])', list(), of('number')),
    () => node('index of', 'index of($0, $1)', list(), of('number')),
    () => node('remove', 'remove($0, $1)', list(), place()),
    () => node('insert before', 'insert before($0, $1, $2)', list(), place(), of('number')),
    () => node('sublist', 'sublist($0, $1)', list(), place()),
  ])();
}

function filtered(list: Tree, body: Tree): Tree {
  return { ...node('filter', '$0[$1]', list, body), binds: { variable: 'item', body: 1 } };
}

function drawPeople({ chance, depth, names, of }: Drawing): Tree {
  const inside: Names = [...names, ['a', 'number'], ['b', 'boolean'], ['item', 'context']];
  return chance.pick<() => Tree>([
    () => node('list', '[$0, $1]', of('context'), of('context')),
    () => filtered(of('people'), draw(chance, 'boolean', depth - 1, inside)),
  ])();
}
