import type { Value } from '../../engine/index.ts';
import { calculate } from './calculate.ts';
import { allOf, anyOf, equal } from './compare.ts';
import { listed, membersOf, sum } from './lists.ts';
import { anything, as, hangsOf, truth } from './settle.ts';
import { wholeNumber } from './spans.ts';
import { isList, isNumeric, type Kind } from './values.ts';
import { take, type World } from './world.ts';

type Members = readonly Value[];
type Apply = (world: World, operands: Members) => Value;

/** FEEL's functions of lists besides those that rules have. */
export const LIST_FUNCTIONS: Readonly<Record<string, Apply>> = {
  'list contains': (world, [list = null, element = null]) =>
    withMembers(world, list, (members) => members.some((member) => isSame(world, member, element)), [
      'boolean',
      'null',
    ]),
  'index of': (world, [list = null, match = null]) =>
    withMembers(world, list, (members) => members.flatMap((one, i) => (isSame(world, one, match) ? [i + 1] : []))),
  all: (world, items) => decided(world, items, allOf),
  any: (world, items) => decided(world, items, anyOf),
  mean: (world, items) => {
    const members = listed(world, items);
    return calculate(world, '/', sum(world, items), members ? members.length : 1);
  },
  product: (world, items) => folded(world, items),
  append: (world, [list = null, ...items]) => withMembers(world, list, (members) => [...members, ...items]),
  concatenate: (world, lists) => joined(world, lists),
  union: (world, lists) => withMembers(world, joined(world, lists), (members) => distinct(world, members)),
  'distinct values': (world, [list = null]) => withMembers(world, list, (members) => distinct(world, members)),
  flatten: (world, [list = null]) => withMembers(world, list, (members) => flat(world, members)),
  reverse: (world, [list = null]) => withMembers(world, list, (members) => members.toReversed()),
  remove: (world, [list = null, position = null]) =>
    atPlace(world, list, position, (members, index) => members.toSpliced(index, 1)),
  'insert before': (world, [list = null, position = null, item = null]) =>
    atPlace(world, list, position, (members, index) => members.toSpliced(index, 0, item)),
  sublist: (world, [list = null, start = null, length]) =>
    atPlace(world, list, start, (members, index) => stretchOf(world, members.slice(index), length)),
};

const ANY_LIST: readonly Kind[] = ['list', 'null'];

/** Null for null; where a list can't be told, neither can what is made of it. */
function withMembers(world: World, list: Value, apply: (members: Members) => Value, kinds = ANY_LIST): Value {
  const members = membersOf(world, list);
  if (!members) return members === null ? null : anything(world, hangsOf(world, list), kinds);
  take(world, members.length);
  return apply(members);
}

function isSame(world: World, a: Value, b: Value): boolean {
  return equal(world, a, b) === true;
}

function decided(world: World, items: Members, decide: typeof allOf): Value {
  const members = listed(world, items);
  if (members) return decide(members.map((member) => () => truth(world, member)));
  return members === null ? null : anything(world, hangsOf(world, items[0] ?? null), ['boolean', 'null']);
}

function folded(world: World, items: Members): Value {
  const members = listed(world, items);
  if (!members) return members === null ? null : anything(world, hangsOf(world, items[0] ?? null), ['number', 'null']);
  if (members.length === 0) return null;
  return members.reduce<Value>((total, item) => {
    const next = as(world, item, ['number']);
    return next === undefined || total === null ? null : calculate(world, '*', total, next);
  }, 1);
}

function joined(world: World, lists: Members): Value {
  return lists.reduce<Value>(
    (before, list) =>
      withMembers(world, before, (members) => withMembers(world, list, (others) => [...members, ...others])),
    [],
  );
}

/** Numbers and texts are found without going through what is kept, which would take long lists for ever. */
function distinct(world: World, members: Members): Members {
  const plain = new Set<Value>();
  const others: Value[] = [];
  const kept: Value[] = [];
  for (const member of members) {
    const isPlain = member === null || typeof member !== 'object';
    const beside = isPlain ? others : kept;
    take(world, beside.length);
    if (plain.has(member) || beside.some((one) => isSame(world, one, member))) continue;
    kept.push(member);
    if (isPlain) plain.add(member);
    else others.push(member);
  }
  return kept;
}

function flat(world: World, members: Members): Members {
  take(world, members.length);
  return members.flatMap((member) => (isList(member) ? flat(world, member) : [member]));
}

/** Null where the list has no such place; places count from 1, or from the end if negative. */
function atPlace(world: World, list: Value, place: Value, use: (members: Members, index: number) => Value): Value {
  return withMembers(world, list, (members) => {
    const at = wholeIn(world, place);
    if (at === undefined) return anything(world, hangsOf(world, place), ANY_LIST);
    if (at === null || at === 0 || Math.abs(at) > members.length) return null;
    return use(members, at > 0 ? at - 1 : members.length + at);
  });
}

/** The first so many of what is left of a list; all without a length. */
function stretchOf(world: World, members: Members, length: Value | undefined): Value {
  if (length === undefined) return members;
  const most = wholeIn(world, length);
  if (most === undefined) return anything(world, hangsOf(world, length), ANY_LIST);
  return most === null || most < 1 || most > members.length ? null : members.slice(0, most);
}

function wholeIn(world: World, value: Value): number | null | undefined {
  const found = as(world, value, ['number']);
  return found !== undefined && isNumeric(found) ? wholeNumber(world, found) : null;
}
