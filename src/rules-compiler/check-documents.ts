import { type Report, within } from './diagnostic.ts';
import type { RuleFiles } from './load.ts';
import { meant } from './nearest.ts';
import { said } from './saying.ts';

/** The colon of Chinese sentences, after whom a paper is for. */
const COLON = '\uff1a';

/** Whoever reads "only if this applies" must read what; and an id that says so must not stand among what all bring. */
export function checkDocuments({ phrases }: RuleFiles, report: Report): void {
  const broughtByAll = new Set(phrases.flatMap(({ value }) => Object.keys(value.documents ?? {})));
  for (const { value, place } of phrases) {
    for (const id of Object.keys(value.documents ?? {})) {
      if (id.includes('_if_'))
        report('unclear-document', within(place, 'documents', id), said('unclear-document.for-all', { id }));
    }
    for (const [id, { says, same_as }] of Object.entries(value.documents_if ?? {})) {
      const at = within(place, 'documents_if', id);
      if (!says.includes(COLON)) report('unclear-document', at, said('unclear-document.who', { id, colon: COLON }));
      if (same_as !== undefined && !broughtByAll.has(same_as))
        report(
          'unknown-phrase',
          at,
          said('unknown-phrase', { section: 'documents', id: same_as, meant: meant(same_as, broughtByAll) }),
        );
    }
  }
}
