import type { Circumstances, Subject } from './circumstances.ts';
import type { MachineFact } from './machine/machine.ts';

/** A fact of somebody, found by its name in a case. */
export interface Target {
  readonly subject: Subject;
  readonly fact: MachineFact;
  readonly place: number;
}

/** `household.income_per_head` or `people.<id>.born`; undefined when the case has no such fact. */
export function targetOf({ rules, subjects }: Circumstances, name: string): Target | undefined {
  const { subject: who, fact: id } = splitName(name);
  const subject = subjects.find((candidate) => candidate.id === who);
  const fact = rules.named.get(id);
  if (!subject || !fact || (fact.entity === 'household') !== subject.index < 0) return undefined;
  return { subject, fact, place: subject.first + fact.index };
}

/** `people.grandmother.born` is the fact `person.born` of grandmother. */
export function splitName(name: string): { readonly subject: string; readonly fact: string } {
  const [entity, ...rest] = name.split('.');
  if (entity === 'household') return { subject: 'household', fact: name };
  return { subject: rest[0] ?? '', fact: `person.${rest.slice(1).join('.')}` };
}
