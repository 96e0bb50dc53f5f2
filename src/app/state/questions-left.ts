import type { Assessment, Rules } from '../../engine/index.ts';
import { readPath } from './fact-path.ts';
import type { OpenCase } from './open-case.ts';

/** The page about the people at home, which asks several things at once; it stands in `passed` under this name. */
export const peoplePage = 'people';
const askedThere = ['born', 'relation'];

/**
 * Questions that can still change something and weren't gone past, in the engine's order; those that concern the life events
 * chosen at the start come first.
 */
export function questionsLeft(of: OpenCase, { next, entitlements }: Assessment, rules: Rules): readonly string[] {
  const left = next.filter((path) => !isPassed(of, path));
  if (of.events.length === 0) return left;
  const chosen = new Set(
    rules.ruleset.benefits.filter(({ events }) => events.some((event) => of.events.includes(event))).map(({ id }) => id),
  );
  const first = new Set(entitlements.flatMap(({ benefit, missing }) => (chosen.has(benefit) ? missing : [])));
  return [...left.filter((path) => first.has(path)), ...left.filter((path) => !first.has(path))];
}

/** Benefits whose outcome or amount an answer can still change. */
export function decidedBy(path: string, { entitlements }: Assessment): readonly string[] {
  return [...new Set(entitlements.filter(({ missing }) => missing.includes(path)).map(({ benefit }) => benefit))];
}

/** The question gone past before this one; undefined for the first. */
export function questionBefore(of: OpenCase, path: string): string | undefined {
  const place = of.passed.indexOf(path);
  return of.passed[(place < 0 ? of.passed.length : place) - 1];
}

function isPassed(of: OpenCase, path: string): boolean {
  if (of.passed.includes(path)) return true;
  const { person, name } = readPath(path);
  return person !== undefined && askedThere.includes(name) && of.passed.includes(peoplePage);
}
