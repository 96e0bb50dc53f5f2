import { factValues, type Rules } from '../../engine/index.ts';
import { answerAt, readPath, withAnswer } from './fact-path.ts';
import type { OpenCase } from './open-case.ts';

/**
 * Of some questions those about the particulars of what somebody was asked and isn't sure of: whoever doesn't know whether she
 * needs help knows no level of it, either. They are the ones that a plain "no" would have closed. Whether it is so of each, where
 * nobody was sure of the household, is no particular; how much or when it was of each is.
 */
export function particularsOf(
  of: OpenCase,
  on: string,
  rules: Rules,
  questions: readonly string[],
): ReadonlySet<string> {
  const unsure = of.passed.filter((path) => answerAt(of, path) === undefined);
  if (unsure.length === 0) return new Set();
  const particulars = [...byGates(rules, questions).values()].flatMap(({ person, isOfEach, paths }) => {
    const gates = unsure.filter((gate) => {
      const whose = readPath(gate).person;
      return whose === person || (isOfEach && whose === undefined);
    });
    const { household, people } = gates.reduce((before, gate) => withDenial(before, gate, rules), of);
    if (household === of.household && people === of.people) return [];
    const values = factValues(rules, { on, household, people }, paths);
    return paths.filter((_, i) => values[i] !== undefined && typeof values[i]?.value !== 'object');
  });
  return new Set(particulars);
}

/** Questions that the same unsure answers could close. */
interface Gated {
  readonly person: string | undefined;
  readonly isOfEach: boolean;
  readonly paths: string[];
}

function byGates(rules: Rules, questions: readonly string[]): ReadonlyMap<string, Gated> {
  const groups = new Map<string, Gated>();
  for (const path of questions) {
    const { person, fact } = readPath(path);
    const { derive, type } = rules.named.get(fact) ?? {};
    if (!derive) continue;
    const isOfEach = type === 'number' || type === 'date';
    const key = `${isOfEach} ${person ?? ''}`;
    const group = groups.get(key) ?? { person, isOfEach, paths: [] };
    group.paths.push(path);
    groups.set(key, group);
  }
  return groups;
}

/** The answer that there is nothing of the kind, to a question that can be answered so. */
function withDenial(of: OpenCase, path: string, rules: Rules): OpenCase {
  const { type, options } = rules.named.get(readPath(path).fact) ?? {};
  if (type === 'boolean') return withAnswer(of, path, false);
  return options?.[0] === 'none' ? withAnswer(of, path, 'none') : of;
}
