import type { Rules } from '../engine/index.ts';

export interface Unread {
  readonly people: readonly unknown[];
  /** Where they stood: `people`, which one, the name. */
  readonly paths: readonly (readonly string[])[];
}

/**
 * People without what they say they get of benefits that no rule asks about. `receives.<benefit>` may name any benefit; one
 * that nothing reads changes nothing, and whoever wrote it is to know.
 */
export function withoutUnread(people: readonly unknown[], { named, ruleset }: Rules): Unread {
  const paths: string[][] = [];
  const isUnread = (id: string, got: unknown): boolean =>
    typeof got === 'boolean' && !named.has(`person.receives.${id}`) && ruleset.benefits.some((one) => one.id === id);
  const read = people.map((person, i) => {
    if (!isMapping(person)) return person;
    const kept = Object.entries(person).filter(([name, got]) => {
      const unread = name.startsWith('receives.') && isUnread(name.slice('receives.'.length), got);
      if (unread) paths.push(['people', String(i), name]);
      return !unread;
    });
    const { receives, ...rest } = Object.fromEntries(kept);
    if (!isMapping(receives)) return receives === undefined ? rest : { ...rest, receives };
    const inside = Object.entries(receives).filter(([id, got]) => {
      if (isUnread(id, got)) paths.push(['people', String(i), 'receives', id]);
      return !isUnread(id, got);
    });
    return { ...rest, receives: Object.fromEntries(inside) };
  });
  return { people: read, paths };
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
