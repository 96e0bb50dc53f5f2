import { type CaseFile, factValues, type Rules } from '../../engine/index.ts';
import { answerAt, readPath, withAnswer } from './fact-path.ts';
import type { OpenCase } from './open-case.ts';

/**
 * Of some questions those about the particulars of what somebody was asked and isn't sure of: whoever doesn't know whether she
 * needs help knows no level of it, either. They are the ones that a plain "no" would have closed; how much or when it was, also
 * those that any answer to a choice about the household closes. Whether it is so of each, where nobody was sure of the household,
 * is no particular, but of one who lives alone it is the same question; how much or when it was of each is.
 */
export function particularsOf(
  of: OpenCase,
  on: string,
  rules: Rules,
  questions: readonly string[],
): ReadonlySet<string> {
  const unsure = of.passed.filter((path) => answerAt(of, path) === undefined);
  if (unsure.length === 0) return new Set();
  const isAlone = of.people.length === 1;
  const particulars = [...byGates(rules, questions).values()].flatMap(({ person, isOfEach, paths }) => {
    const gates = unsure.filter((gate) => {
      const whose = readPath(gate).person;
      return whose === person || ((isOfEach || isAlone) && whose === undefined);
    });
    const closed = casesClosed(of, gates, isOfEach, rules).map(({ household, people }) =>
      closedIn(rules, { on, household, people }, paths),
    );
    return paths.filter((_, i) => closed.some((isClosed) => isClosed[i]));
  });
  return new Set(particulars);
}

/** Whether each fact follows from the others. */
function closedIn(rules: Rules, of: CaseFile, paths: readonly string[]): readonly boolean[] {
  return factValues(rules, of, paths).map((fact) => fact !== undefined && typeof fact.value !== 'object');
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

/** The case with all that somebody wasn't sure of denied, and `withChoices` with each answer to each choice that can't be denied. */
function casesClosed(of: OpenCase, gates: readonly string[], withChoices: boolean, rules: Rules): readonly OpenCase[] {
  const denied = gates.reduce((before, gate) => withDenial(before, gate, rules), of);
  const choices = withChoices ? gates : [];
  const chosen = choices.flatMap((gate) => choicesOf(gate, rules).map((option) => withAnswer(denied, gate, option)));
  return denied === of ? chosen : [denied, ...chosen];
}

/** The answer that there is nothing of the kind, to a question that can be answered so. */
function withDenial(of: OpenCase, path: string, rules: Rules): OpenCase {
  const { type, options } = rules.named.get(readPath(path).fact) ?? {};
  if (type === 'boolean') return withAnswer(of, path, false);
  return options?.[0] === 'none' ? withAnswer(of, path, 'none') : of;
}

/** Of a person each choice says something of its own: who would rather not tell her sex may well say that she is pregnant. */
function choicesOf(path: string, rules: Rules): readonly string[] {
  const { person, fact } = readPath(path);
  const { options = [] } = rules.named.get(fact) ?? {};
  return person === undefined && options[0] !== 'none' ? options : [];
}
