import type { SyntaxNode } from '@lezer/common';
import type { Run, Value } from '../../engine/index.ts';
import { type Context, REFUSED, type Typed } from '../feel/environment.ts';
import { operandsOf } from '../feel/parse.ts';
import { said } from '../saying.ts';
import { feel } from './expression.ts';
import { nameIn } from './scopes.ts';
import { as, hangsOf } from './settle.ts';
import { entriesOf, isAnything, isList, type Kind } from './values.ts';
import { pick, type World } from './world.ts';

/** What a value may be an instance of. `never` has none with us: times and functions. */
export type FeelType =
  | 'any'
  | 'never'
  | { readonly kind: Kind }
  | { readonly list: FeelType }
  | { readonly entries: readonly (readonly [key: string, FeelType])[] };

const NAMED: Readonly<Record<string, FeelType>> = {
  Any: 'any',
  boolean: { kind: 'boolean' },
  number: { kind: 'number' },
  string: { kind: 'string' },
  date: { kind: 'date' },
  'years and months duration': { kind: 'months' },
  'days and time duration': { kind: 'seconds' },
  time: 'never',
  'date and time': 'never',
};

export function checkInstanceOf(node: SyntaxNode, context: Context): Typed {
  const [value, type] = operandsOf(node);
  const wanted = type && typeIn(type, context);
  if (!value || !wanted) return REFUSED;
  return feel('instance', context.check(value, context).expression, wanted);
}

function typeIn(node: SyntaxNode, context: Context): FeelType | undefined {
  const [inner] = operandsOf(node);
  if (inner?.name === 'FunctionType') return 'never';
  if (inner?.name === 'ListType') return listType(inner, context);
  if (inner?.name === 'ContextType') return contextType(inner, context);
  const name = nameIn(node, context);
  if (Object.hasOwn(NAMED, name)) return NAMED[name];
  context.report('feel-unsupported', said('feel-unsupported.type', { name }), { feature: `type ${name}` });
  return undefined;
}

function listType(node: SyntaxNode, context: Context): FeelType | undefined {
  const of = node.getChild('Type');
  const list = of ? typeIn(of, context) : undefined;
  return list && { list };
}

function contextType(node: SyntaxNode, context: Context): FeelType {
  const all = node.getChild('ContextEntryTypes')?.getChildren('ContextEntryType') ?? [];
  const entries = all.map((entry) => {
    const [name, type] = operandsOf(entry);
    return [name ? nameIn(name, context) : '', (type && typeIn(type, context)) ?? 'never'] as const;
  });
  return { entries };
}

/** Null is an instance of nothing, but inside a list or a context it may stand for anything. */
export function linkInstance(world: World, value: Run, type: FeelType): Run {
  return (scope) => isInstance(world, value(scope), type);
}

function isInstance(world: World, value: Value, type: FeelType): boolean {
  if (type === 'never') return false;
  if (type === 'any') return as(world, value, ['null']) === undefined;
  if ('kind' in type) return as(world, value, [type.kind]) !== undefined;
  const found = as(world, value, ['list' in type ? 'list' : 'context']);
  if (found === undefined) return false;
  if (isAnything(found)) return pick(world, [true, false], hangsOf(world, found));
  if ('list' in type) return isList(found) && found.every((member) => mayStand(world, member, type.list));
  const entries = entriesOf(found) ?? {};
  return type.entries.every(([key, of]) => Object.hasOwn(entries, key) && mayStand(world, entries[key] ?? null, of));
}

function mayStand(world: World, value: Value, type: FeelType): boolean {
  return as(world, value, ['null']) !== undefined || isInstance(world, value, type);
}
