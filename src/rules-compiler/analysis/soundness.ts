import type { Expression, RuleSet } from '../../engine/index.ts';
import { type Diagnostic, HARMLESS, type Place } from '../diagnostic.ts';
import type { RuleFiles } from '../load.ts';
import { allParameters } from '../names.ts';
import { reachedBy } from './slice.ts';

/** Tells whether a rule can be looked into: one that holds a mistake, or reads what does, would only mislead. */
export interface Soundness {
  readonly isSound: (place: Place, expressions: readonly Expression[]) => boolean;
}

export function soundnessOf(files: RuleFiles, ruleset: RuleSet, found: readonly Diagnostic[]): Soundness {
  const mistakes = found.filter(({ code }) => !HARMLESS.has(code));
  const isClean = (place: Place): boolean => !mistakes.some((mistake) => touches(mistake, place));
  const placeOfFact = new Map([...files.facts, ...files.worked].map(([id, { place }]) => [id, place]));
  const placeOfParameter = new Map(allParameters(files).map(([id, { place }]) => [id, place]));
  const cleanFacts = ruleset.facts.map(({ id }) => isCleanAt(placeOfFact.get(id), isClean));
  const cleanParameters = ruleset.parameters.map(({ id }) => isCleanAt(placeOfParameter.get(id), isClean));
  return {
    isSound: (place, expressions) => {
      if (!isClean(place)) return false;
      const { facts, parameters } = reachedBy(ruleset, expressions);
      return [...facts].every((i) => cleanFacts[i]) && [...parameters].every((i) => cleanParameters[i]);
    },
  };
}

function isCleanAt(place: Place | undefined, isClean: (place: Place) => boolean): boolean {
  return place !== undefined && isClean(place);
}

/** A mistake inside a place, or in something around it. */
function touches({ file, path }: Diagnostic, place: Place): boolean {
  const own = place.path.join('.');
  return (
    file === place.file && (path === '' || path === own || path.startsWith(`${own}.`) || own.startsWith(`${path}.`))
  );
}
