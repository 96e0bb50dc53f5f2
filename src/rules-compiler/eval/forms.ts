import { type Expression, type Linker, linkForm, type Run, type Scope, type Value } from '../../engine/index.ts';
import { allOf, anyOf } from './compare.ts';
import { membersOf, sum } from './lists.ts';
import { wholeNumber } from './numbers.ts';
import { pathOf } from './properties.ts';
import { anything, as, hangsOf, settle, truth } from './settle.ts';
import { entriesOf, isNumeric } from './values.ts';
import { pick, step, type World } from './world.ts';

/** What FEEL's forms are made into; those that rules have, too, are the engine's own, with their conditions decided. */
export type FeelForm =
  | readonly ['variable', number]
  | readonly ['element', slot: number]
  /** A bare name inside filters: an entry of the innermost element that has one, else what it is outside. */
  | readonly ['entry', name: string, slots: readonly number[], outside: Expression]
  | readonly ['loop', LoopKind, readonly (readonly [slot: number, list: Expression])[], partial: number, Expression]
  | readonly ['select', slot: number, list: Expression, test: Expression]
  | readonly ['context', slot: number, readonly (readonly [key: string, Expression])[]]
  | readonly ['table', TableHit, readonly (readonly [when: Expression, then: Expression])[]];

export type LoopKind = 'some' | 'every' | 'for';
export type TableHit = 'unique' | 'first' | 'collect-sum';

export function feelForms(
  world: World,
  variables: readonly Value[],
): (expression: Expression, link: Linker) => Run | undefined {
  return (expression, link) => {
    const decided: Linker = (part) => deciding(world, link(part));
    if (expression[0] === 'and' || expression[0] === 'or') return linkForm(expression, decided);
    if (expression[0] === 'if') {
      const [, test] = expression;
      return linkForm(expression, (part) => (part === test ? decided(part) : link(part)));
    }
    const form = expression as unknown as FeelForm;
    switch (form[0]) {
      case 'variable': {
        const value = variables[form[1]] ?? null;
        return () => value;
      }
      case 'element':
        return (scope) => elementAt(world, scope, form[1]);
      case 'entry':
        return linkEntry(world, form[1], form[2], link(form[3]));
      case 'loop':
        return linkLoop(world, form, link);
      case 'select':
        return linkSelect(world, form[1], link(form[2]), link(form[3]));
      case 'context':
        return linkContext(
          form[1],
          form[2].map(([key, part]) => [key, link(part)]),
        );
      case 'table':
        return linkTable(
          world,
          form[1],
          form[2].map(([when, then]) => [decided(when), link(then)]),
        );
      default:
        return undefined;
    }
  };
}

function deciding(world: World, run: Run): Run {
  return (scope) => truth(world, run(scope));
}

function elementAt(world: World, scope: Scope, slot: number): Value {
  world.touched.add(slot);
  return scope.locals[slot] ?? null;
}

function setLocal(scope: Scope, slot: number, value: Value): void {
  scope.locals = [...scope.locals.slice(0, slot), value];
}

function linkEntry(world: World, name: string, slots: readonly number[], outside: Run): Run {
  return (scope) => {
    for (const slot of slots) {
      // What one element of a list has, the others may lack: there it is null, and not a name of the outside.
      const isEntry = (world.members.get(slot) ?? []).some((member) => hasEntry(world, member, name));
      if (isEntry) return pathOf(world, elementAt(world, scope, slot), name);
    }
    return outside(scope);
  };
}

function hasEntry(world: World, member: Value, name: string): boolean {
  const entries = entriesOf(settle(world, member));
  return entries !== undefined && Object.hasOwn(entries, name);
}

function linkLoop(
  world: World,
  [, kind, iterators, partial, body]: FeelForm & readonly ['loop', ...unknown[]],
  link: Linker,
): Run {
  const lists = iterators.map(([slot, list]) => [slot, link(list)] as const);
  const run = link(body);
  return (scope) => {
    const found: Value[] = [];
    const each = (): boolean => {
      step(world);
      if (kind === 'for') setLocal(scope, partial, [...found]);
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
function linkSelect(world: World, slot: number, list: Run, test: Run): Run {
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
      : selected(world, members, first);
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

/** Entries see those before them. A key given twice makes it null. */
function linkContext(slot: number, entries: readonly (readonly [string, Run])[]): Run {
  const isTwice = new Set(entries.map(([key]) => key)).size < entries.length;
  return (scope) => {
    const before = scope.locals;
    const structure: Record<string, Value> = {};
    entries.forEach(([key, run], i) => {
      const value = run(scope);
      structure[key] = value;
      setLocal(scope, slot + i, value);
    });
    scope.locals = before;
    return isTwice ? null : { structure };
  };
}

function linkTable(world: World, hit: TableHit, rows: readonly (readonly [Run, Run])[]): Run {
  if (hit === 'first') return (scope) => rows.find(([when]) => when(scope) === true)?.[1](scope) ?? null;
  return (scope) => {
    const holding = rows.filter(([when]) => when(scope) === true);
    const [only] = holding;
    if (hit === 'collect-sum') return only ? sum(world, [holding.map(([, then]) => then(scope))]) : null;
    return holding.length === 1 && only ? only[1](scope) : null;
  };
}
