import { InvariantError } from '../invariant-error.ts';
import { listOf } from './lists.ts';
import type { Machine } from './machine.ts';
import { type Kind, type List, NO_CHOICE, type Node, type Plain } from './node.ts';
import { NULL } from './truth.ts';

/** FEEL's null as a value of some kind. */
export function nullOf(m: Machine, kind: Kind): () => number {
  if (kind === 'number' || kind === 'null') return () => m.nothing(m.top);
  const bits = kind === 'truth' ? NULL : kind === 'choice' ? NO_CHOICE : 0;
  return () => bits;
}

/** As a test: what isn't a truth is null. */
export function truth(node: Node): () => number {
  return node.kind === 'truth' ? node.run : () => NULL;
}

/** As a figure: what isn't a number is null. */
export function number(m: Machine, node: Node): () => number {
  return node.kind === 'number' ? node.run : () => m.nothing(m.top);
}

export function plain(node: Node): Plain {
  if (node.kind === 'list') throw new InvariantError('a list where one value is wanted');
  return node;
}

/** A single value stands for the list of it. */
export function list(m: Machine, node: Node): List {
  return node.kind === 'list' ? node : listOf(m, [node], false);
}
