import type { Office } from '../../engine/index.ts';
import { catalogue } from './catalogue.ts';

/** Hotlines of which the rules say that they answer in a language; none until the catalogue is there. */
export function hotlinesIn(language: string): readonly (readonly [id: string, office: Office])[] {
  return Object.entries(catalogue.value?.offices ?? {}).filter(
    ([, { kind, languages }]) => kind === 'hotline' && languages?.includes(language),
  );
}
