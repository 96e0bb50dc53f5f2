import { type Said, said } from './saying.ts';
import { fits, formatUnit, type Unit } from './unit.ts';

/** What an expression can be, as far as the build can tell. */
export type Type =
  | { readonly kind: 'number'; readonly unit: Unit }
  | { readonly kind: 'boolean' | 'date' | 'string' | 'null' | 'person' | 'any' }
  | { readonly kind: 'months' | 'days' }
  | { readonly kind: 'enum'; readonly fact: string; readonly options: readonly string[] }
  | { readonly kind: 'list'; readonly of: Type };

export const BOOLEAN: Type = { kind: 'boolean' };
export const DATE: Type = { kind: 'date' };
export const ANY: Type = { kind: 'any' };
export const NULL: Type = { kind: 'null' };
export const PERSON: Type = { kind: 'person' };
export const PEOPLE: Type = { kind: 'list', of: PERSON };

export function numberOf(unit: Unit): Type {
  return { kind: 'number', unit };
}

export function typeSaid(type: Type): Said {
  switch (type.kind) {
    case 'number':
      return said('type.number', { unit: unitSaid(type.unit) });
    case 'enum':
      return said('type.enum', { options: type.options.map((option) => `"${option}"`) });
    case 'list':
      return said('type.list', { of: typeSaid(type.of) });
    default:
      return said(`type.${type.kind}`);
  }
}

/** A unit in words where it has no sign. */
export function unitSaid(unit: Unit): string | Said {
  if (!unit) return said('unit.any');
  return unit.size === 0 ? said('unit.none') : formatUnit(unit);
}

/** Whether values of the two types can be compared or stand in one another's place. */
export function isComparable(a: Type, b: Type): boolean {
  if (a.kind === 'any' || b.kind === 'any' || a.kind === 'null' || b.kind === 'null') return true;
  if (a.kind === 'number' && b.kind === 'number') return fits(a.unit, b.unit);
  if (a.kind === 'enum' && b.kind === 'string') return true;
  if (a.kind === 'string' && b.kind === 'enum') return true;
  if (a.kind === 'list' && b.kind === 'list') return isComparable(a.of, b.of);
  return a.kind === b.kind;
}

/** Whether one value of the type can be less than another. */
export function hasOrder({ kind }: Type): boolean {
  return ['number', 'date', 'months', 'days', 'any', 'null'].includes(kind);
}

/** The type of a value that is one or the other; undefined when they don't go together. */
export function either(a: Type, b: Type): Type | undefined {
  if (a.kind === 'null' || a.kind === 'any') return b;
  if (b.kind === 'null' || b.kind === 'any') return a;
  if (!isComparable(a, b)) return undefined;
  if (a.kind === 'number' && b.kind === 'number') return a.unit ? a : b;
  return a.kind === 'string' ? b : a;
}
