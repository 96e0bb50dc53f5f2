import { type Place, within } from './diagnostic.ts';
import type { Placed } from './load.ts';
import type { PhrasesFile } from './schema.ts';

export const SECTIONS = ['conditions', 'documents', 'starts', 'notes'] as const;
export type Section = (typeof SECTIONS)[number];

interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly place: Place;
}

/** The sentences of a section, in Chinese; papers that only some bring are documents like the others. */
export function sentencesOf(phrases: readonly Placed<PhrasesFile>[], section: Section): readonly Sentence[] {
  return phrases.flatMap(({ value, place }) => {
    const own = Object.entries(value[section] ?? {}).map(([id, text]) => ({
      id,
      text,
      place: within(place, section, id),
    }));
    const onlyIf = Object.entries((section === 'documents' && value.documents_if) || {}).map(([id, { says }]) => ({
      id,
      text: says,
      place: within(place, 'documents_if', id),
    }));
    return [...own, ...onlyIf];
  });
}
