/**
 * Who is whose, from each person's relation to the applicant (`self`). Pairs are [person's relation, parent's relation]. A
 * grandchild's parents are the applicant's children: which one isn't known, so any of them counts as one.
 */
export const PARENT_OF = [
  ['child', 'self'],
  ['child', 'spouse'],
  ['grandchild', 'child'],
  ['self', 'parent'],
  ['sibling', 'parent'],
  ['parent', 'grandparent'],
] as const;

export const SPOUSES = [
  ['self', 'spouse'],
  ['spouse', 'self'],
  ['parent', 'parent'],
  ['grandparent', 'grandparent'],
] as const;

export const CHILD_OF = PARENT_OF.map(([child, parent]) => [parent, child] as const);

/** Pairs of relations to the applicant: the second is the first one's parent, child or spouse. */
export const kinship: Readonly<Record<'parents' | 'children' | 'spouse', readonly (readonly [string, string])[]>> = {
  parents: PARENT_OF,
  children: CHILD_OF,
  spouse: SPOUSES,
};
