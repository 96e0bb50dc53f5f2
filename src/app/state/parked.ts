import type { Assessment, Entitlement, Rules } from '../../engine/index.ts';
import { answerAt, readPath } from './fact-path.ts';
import type { OpenCase } from './open-case.ts';

/** Whoever isn't sure of a choice most of whose answers end a claim, mostly isn't meant by it. */
const MOST = 0.5;

/**
 * Of some questions those that only serve claims for which somebody isn't sure of the first thing they ask: who can't say what
 * kind of home it is has nothing to tell of a landlord.
 */
export function parkedQuestions(
  of: OpenCase,
  { entitlements }: Assessment,
  rules: Rules,
  questions: readonly string[],
): ReadonlySet<string> {
  const unsure = of.passed.filter((path) => {
    const fact = rules.named.get(readPath(path).fact);
    return fact?.type === 'enum' && answerAt(of, path) === undefined;
  });
  if (unsure.length === 0) return new Set();
  const settles = new Map(rules.ruleset.benefits.map((benefit) => [benefit.id, benefit.settles ?? {}]));
  const isParked = ({ benefit, outcome, missing }: Entitlement): boolean =>
    outcome === 'unknown' &&
    unsure.some((path) => (settles.get(benefit)?.[readPath(path).fact] ?? 0) >= MOST && missing.includes(path));
  const parked = new Set<string>();
  const wanted = new Set<string>();
  for (const one of entitlements) {
    const into = isParked(one) ? parked : wanted;
    for (const path of one.missing) into.add(path);
  }
  return new Set(questions.filter((path) => parked.has(path) && !wanted.has(path)));
}
