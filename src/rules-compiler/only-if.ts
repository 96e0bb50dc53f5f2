import type { DocumentIf, Expression } from '../engine/index.ts';
import { type Place, within } from './diagnostic.ts';
import type { RuleFiles } from './load.ts';
import { checkExpression, checkTest, type Names } from './names.ts';
import { walk } from './walk.ts';

/** The papers that only some bring, by id. */
export type OnlyIf = ReadonlyMap<string, DocumentIf>;

export function onlyIfOf(files: RuleFiles, names: Names): OnlyIf {
  return new Map(
    files.phrases.flatMap(({ value, place }) =>
      Object.entries(value.documents_if ?? {}).map(([id, { same_as, when }]) => {
        const test =
          when === undefined ? undefined : testOf(when, within(place, 'documents_if', id, 'when'), files, names);
        return [id, { ...(same_as !== undefined && { sameAs: same_as }), ...(test && { when: test }) }] as const;
      }),
    ),
  );
}

/**
 * Papers are shared, so a test sees no parameters of a benefit. Nor does it make a fact used: nobody is asked a question for
 * the sake of a paper, so one that nothing else reads would never be answered.
 */
function testOf(text: string | number | boolean, place: Place, files: RuleFiles, names: Names): Expression {
  const used = new Set<string>();
  const typed = checkExpression(text, place, { hasPerson: true }, { ...names, used });
  checkTest(typed, place, names);
  for (const name of used) if (!files.facts.has(name.replace('fact ', ''))) names.used.add(name);
  return typed.expression;
}

/** Whether a test speaks of the claimant, which only a benefit for a person has. */
export function readsClaimant({ when }: DocumentIf): boolean {
  const heads = new Set<string>();
  if (when) walk(when, ([head]) => heads.add(head));
  return heads.has('person');
}
