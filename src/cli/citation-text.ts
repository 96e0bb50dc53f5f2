import type { Words } from './words.ts';

/** A source by its title, and the place in it. */
export function citationText(
  { source, at }: { readonly source: string; readonly at?: string | number | undefined },
  { catalogue }: Words,
): string {
  return [catalogue.sources[source]?.title ?? source, at].filter((part) => part !== undefined).join(' ');
}
