import { signal } from '@preact/signals';
import type { Basis, Catalogue } from '../../engine/index.ts';
import { loadCatalogue } from '../../platform/index.ts';

/** Documents and places; undefined until they are fetched, and pages show what they have without them. */
export const catalogue = signal<Catalogue | undefined>(undefined);

/** Fetches the catalogue, once. */
export async function fetchCatalogue(): Promise<void> {
  catalogue.value ??= await loadCatalogue();
}

/** What stands in brackets at the end of a title: which version of the document it is. The page lists that with its law. */
const VERSION = /\s*[(\uff08][^()\uff08\uff09]*[)\uff09]$/u;

/** A document and the place in it, in the document's own language. */
export function basisText({ source, at }: Basis): string {
  const title = (catalogue.value?.sources[source]?.title ?? '').replace(VERSION, '');
  const place = placeIn(at);
  return place ? `${title} ${place}` : title;
}

/** The place in a document that a reader can find; lines are those of our copy of it. */
export function placeIn(at: string | undefined): string | undefined {
  return at?.startsWith('line ') ? undefined : at;
}
