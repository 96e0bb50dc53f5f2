import { signal } from '@preact/signals';
import type { Basis, Catalogue } from '../../engine/index.ts';
import { loadCatalogue } from '../../platform/index.ts';

/** Documents and places; undefined until they are fetched, and pages show what they have without them. */
export const catalogue = signal<Catalogue | undefined>(undefined);

/** Fetches the catalogue, once. */
export async function fetchCatalogue(): Promise<void> {
  catalogue.value ??= await loadCatalogue();
}

/** A document and the place in it. Places in it are written in the document's own language. */
export function basisText({ source, at }: Basis): string {
  const title = catalogue.value?.sources[source]?.title ?? '';
  return at ? `${title} ${at}` : title;
}
