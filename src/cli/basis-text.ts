import type { Basis } from '../engine/index.ts';
import type { Words } from './words.ts';

/** A source by its title, and the place in it. */
export function basisText({ source, at }: Basis, { catalogue }: Words): string {
  return `${catalogue.sources[source]?.title ?? source} ${at ?? ''}`.trim();
}
