import type { Expression, Linker, Run, Scope, Value } from '../../engine/index.ts';
import { walk } from '../walk.ts';
import { allOf, anyOf } from './compare.ts';
import { membersOf } from './lists.ts';
import { anything, as, hangsOf, truth } from './settle.ts';
import { wholeNumber } from './spans.ts';
import { isNumeric } from './values.ts';
import { pick, step, take, type World } from './world.ts';

export type LoopKind = 'some' | 'every' | 'for';

/** A loop over all combinations of its lists; `partial` is where a `for` keeps its results so far. */
export type LoopForm = readonly [
  'loop',
  LoopKind,
  iterators: readonly (readonly [slot: number, list: Expression])[],
  partial: number,
  body: Expression,
];

export function setLocal(scope: Scope, slot: number, value: Value): void {
  scope.locals = [...scope.locals.slice(0, slot), value];
}

export function linkLoop(world: World, [, kind, iterators, partial, body]: LoopForm, link: Linker): Run {
  const lists = iterators.map(([slot, list]) => [slot, link(list)] as const);
  const run = link(body);
  const isAsked = kind === 'for' && readsLocal(body, partial);
  return (scope) => {
    const found: Value[] = [];
    const each = (): boolean => {
      step(world);
      if (isAsked) take(world, found.length);
      // Not asked for, it still has its slot, before those of loops within.
      if (kind === 'for') setLocal(scope, partial, isAsked ? [...found] : null);
      const value = run(scope);
      found.push(kind === 'for' ? value : truth(world, value));
      return found.at(-1) === (kind === 'some');
    };
    const before = scope.locals;
    const end = iterate(world, scope, lists, kind === 'for' ? () => each() && false : each);
    scope.locals = before;
    if (end === 'null') return null;
    if (end !== 'end') return unknownLoop(world, kind, end);
    if (kind === 'for') return found;
    const results = found.map((value) => () => value as boolean | null);
    return kind === 'some' ? anyOf(results) : allOf(results);
  };
}

function readsLocal(expression: Expression, slot: number): boolean {
  let reads = false;
  walk(expression, (part) => {
    reads ||= part[0] === 'local' && part[1] === slot;
  });
  return reads;
}

type Lists = readonly (readonly [slot: number, list: Run])[];

/** Goes through all combinations until one is enough. `null` for a list that is null, the open value for one that can't be told. */
function iterate(
  world: World,
  scope: Scope,
  lists: Lists,
  isEnough: () => boolean,
): 'end' | 'null' | { readonly list: Value } {
  const visit = (at: number): 'end' | 'enough' | 'null' | { readonly list: Value } => {
    const next = lists[at];
    if (!next) return isEnough() ? 'enough' : 'end';
    const [slot, list] = next;
    const value = list(scope);
    const members = membersOf(world, value);
    if (!members) return members === null ? 'null' : { list: value };
    for (const member of members) {
      setLocal(scope, slot, member);
      const end = visit(at + 1);
      if (end !== 'end') return end;
    }
    return 'end';
  };
  const end = visit(0);
  return end === 'enough' ? 'end' : end;
}

function unknownLoop(world: World, kind: LoopKind, { list }: { readonly list: Value }): Value {
  const hangsOn = hangsOf(world, list);
  return kind === 'for' ? anything(world, hangsOn, ['list', 'null']) : pick(world, [true, false, null], hangsOn);
}

/** `list[test]`: a number that hangs on no element is an index; else the elements stay for which the test is true. */
export function linkSelect(world: World, slot: number, [list, test]: readonly [Run, Run], isTest: boolean): Run {
  return (scope) => {
    const value = list(scope);
    const members = membersOf(world, value);
    if (!members) return members === null ? null : anything(world, hangsOf(world, value));
    const before = scope.locals;
    world.members.set(slot, members);
    const at = (member: Value): Value => {
      step(world);
      setLocal(scope, slot, member);
      return test(scope);
    };
    world.touched.delete(slot);
    const first = at(members[0] ?? null);
    const result = world.touched.has(slot)
      ? members.filter((member, i) => truth(world, i === 0 ? first : at(member)) === true)
      : selected(world, members, isTest ? truth(world, first) === true : first);
    scope.locals = before;
    return result;
  };
}

function selected(world: World, members: readonly Value[], by: Value): Value {
  const found = as(world, by, ['number', 'boolean']);
  if (found === undefined) return null;
  if (typeof found === 'boolean') return found ? members : [];
  if (!isNumeric(found)) return null;
  const index = wholeNumber(world, found);
  if (index === undefined) return pick(world, [...members, null], hangsOf(world, found));
  return index === null || index === 0 ? null : (members.at(index > 0 ? index - 1 : index) ?? null);
}
