import { signal } from '@preact/signals';
import type { Basis, Catalogue } from '../../engine/index.ts';
import { loadCatalogue, pageWording, type Wording } from '../../platform/index.ts';
import { lawPlaceText } from './law-place.ts';

/** Documents and places; undefined until they are fetched, and pages show what they have without them. */
export const catalogue = signal<Catalogue | undefined>(undefined);

/** Fetches the catalogue, once. */
export async function fetchCatalogue(): Promise<void> {
  catalogue.value ??= await loadCatalogue();
}

/** What stands in brackets at the end of a title: which version of the document it is. The page lists that with its law. */
const VERSION = /\s*[(\uff08][^()\uff08\uff09]*[)\uff09]$/u;

/** A document, which is called by its Chinese name in every language, and the place in it. */
export function basisText({ source, at }: Basis, words: Wording = pageWording()): string {
  const place = placeIn(at, words);
  return place ? `${titleOf(source)} ${place}` : titleOf(source);
}

export function titleOf(source: string): string {
  return (catalogue.value?.sources[source]?.title ?? '').replace(VERSION, '');
}

/** The place in a document that a reader can find; lines are those of our copy of it. */
export function placeIn(at: string | undefined, words: Wording = pageWording()): string | undefined {
  if (at === undefined || at.startsWith('line ')) return undefined;
  return lawPlaceText(at, words) ?? at;
}
