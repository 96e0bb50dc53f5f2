import { type Expression, type Linker, linkForm, type Run, type Scope, type Value } from '../../engine/index.ts';
import { linkTable, type TableHit } from './hits.ts';
import { type FeelType, linkInstance } from './instance-of.ts';
import { type LoopForm, linkLoop, linkSelect, setLocal } from './loops.ts';
import { pathOf } from './properties.ts';
import { settle, truth } from './settle.ts';
import { entriesOf } from './values.ts';
import type { World } from './world.ts';

/** What FEEL's forms are made into; those that rules have, too, are the engine's own, with their conditions decided. */
export type FeelForm =
  | readonly ['variable', number]
  | readonly ['element', slot: number]
  /** A bare name inside filters: an entry of the innermost element that has one, else what it is outside. */
  | readonly ['entry', name: string, slots: readonly number[], outside: Expression]
  | LoopForm
  | readonly ['select', slot: number, list: Expression, test: Expression, isTest: boolean]
  | readonly ['instance', value: Expression, type: FeelType]
  | readonly ['context', slot: number, readonly (readonly [key: string, Expression])[]]
  | readonly ['table', TableHit, readonly (readonly [when: Expression, then: Expression])[], otherwise: Expression];

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
        return linkSelect(world, form[1], [link(form[2]), link(form[3])], form[4]);
      case 'instance':
        return linkInstance(world, link(form[1]), form[2]);
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
          link(form[3]),
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

/** Entries see those before them. A key given twice makes it null. */
function linkContext(slot: number, entries: readonly (readonly [string, Run])[]): Run {
  const isTwice = new Set(entries.map(([key]) => key)).size < entries.length;
  return (scope) => {
    const before = scope.locals;
    const pairs = entries.map(([key, run], i) => {
      const value = run(scope);
      setLocal(scope, slot + i, value);
      return [key, value] as const;
    });
    scope.locals = before;
    return isTwice ? null : { structure: Object.fromEntries(pairs) };
  };
}
