import type { DocumentIf } from '../engine/index.ts';
import type { RuleFiles } from './load.ts';

export type OnlyIf = ReadonlyMap<string, DocumentIf>;

/** The papers that only some bring, by id. */
export function onlyIfOf({ phrases }: RuleFiles): OnlyIf {
  return new Map(
    phrases.flatMap(({ value }) =>
      Object.entries(value.documents_if ?? {}).map(
        ([id, { same_as }]) => [id, { id, ...(same_as !== undefined && { sameAs: same_as }) }] as const,
      ),
    ),
  );
}
