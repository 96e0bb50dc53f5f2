import { factValue, type Rules } from '../../engine/index.ts';
import { answerAt, readPath, withAnswer } from './fact-path.ts';
import type { OpenCase } from './open-case.ts';

/**
 * Of some questions those about the particulars of what somebody was asked and isn't sure of: whoever doesn't know whether she
 * needs help knows no level of it, either. They are the ones that a plain "no" would have closed. Whether it is so of each, where
 * nobody was sure of the household, is no particular; how much or when it was of each is.
 */
export function particularsOf(of: OpenCase, on: string, rules: Rules, questions: readonly string[]): readonly string[] {
  const unsure = of.passed.filter((path) => answerAt(of, path) === undefined);
  return questions.filter((path) => {
    const { person, fact } = readPath(path);
    const { derive, type } = rules.named.get(fact) ?? {};
    if (!derive) return false;
    const isOfEach = type === 'number' || type === 'date';
    const gates = unsure.filter((gate) =>
      isOfEach ? [person, undefined].includes(readPath(gate).person) : readPath(gate).person === person,
    );
    const { household, people } = gates.reduce((before, gate) => withDenial(before, gate, rules), of);
    if (household === of.household && people === of.people) return false;
    const value = factValue(rules, { on, household, people }, path)?.value;
    return value !== undefined && typeof value !== 'object';
  });
}

/** The answer that there is nothing of the kind, to a question that can be answered so. */
function withDenial(of: OpenCase, path: string, rules: Rules): OpenCase {
  const { type, options } = rules.named.get(readPath(path).fact) ?? {};
  if (type === 'boolean') return withAnswer(of, path, false);
  return options?.[0] === 'none' ? withAnswer(of, path, 'none') : of;
}
