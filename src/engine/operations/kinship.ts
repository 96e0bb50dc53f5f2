import type { Scope } from '../scope.ts';
import { readFact } from '../scope.ts';
import { isSubject, type Subject, type Value } from '../value.ts';
import { equals } from './comparison.ts';
import { listOf } from './lists.ts';
import { and, or } from './logic.ts';

/**
 * Who is whose, from each person's relation to the applicant (`self`). Pairs are [person's relation, parent's relation]. A
 * grandchild's parents are the applicant's children: which one isn't known, so any of them counts as one.
 */
const PARENT_OF = [
  ['child', 'self'],
  ['child', 'spouse'],
  ['grandchild', 'child'],
  ['self', 'parent'],
  ['sibling', 'parent'],
  ['parent', 'grandparent'],
] as const;

const SPOUSES = [
  ['self', 'spouse'],
  ['spouse', 'self'],
  ['parent', 'parent'],
  ['grandparent', 'grandparent'],
] as const;

const CHILD_OF = PARENT_OF.map(([child, parent]) => [parent, child] as const);

/** Pairs of relations to the applicant: the second is the first one's parent, child or spouse. */
export const kinship: Readonly<Record<'parents' | 'children' | 'spouse', readonly (readonly [string, string])[]>> = {
  parents: PARENT_OF,
  children: CHILD_OF,
  spouse: SPOUSES,
};

export function parentsOf(scope: Scope, person: Value): Value {
  return related(scope, person, PARENT_OF);
}

export function childrenOf(scope: Scope, person: Value): Value {
  return related(scope, person, CHILD_OF);
}

export function spouseOf(scope: Scope, person: Value): Value {
  return related(scope, person, SPOUSES);
}

export function othersOf(scope: Scope, person: Value): Value {
  return isSubject(person) ? scope.people.filter((other) => other.index !== person.index) : null;
}

function related(scope: Scope, person: Value, pairs: readonly (readonly [string, string])[]): Value {
  if (!isSubject(person)) return null;
  const own = relationOf(scope, person);
  const members = scope.people
    .filter((other) => other.index !== person.index)
    .map((other) => {
      const theirs = relationOf(scope, other);
      return { value: other, sure: or(pairs.map(([a, b]) => and([equals(own, a), equals(theirs, b)]))) };
    });
  return listOf(members);
}

function relationOf(scope: Scope, person: Subject): Value {
  const relation = scope.rules.named.get('person.relation');
  return relation ? readFact(scope, person, relation.index) : null;
}
