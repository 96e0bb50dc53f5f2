import { computed } from '@preact/signals';
import type { Benefit, Fact, RuleSet } from '../../engine/index.ts';
import { type Route, ruleSet } from '../../platform/index.ts';
import { readPath } from './fact-path.ts';

/** Facts that only sensitive programmes ask for: the question alone would tell what it is about. None while no rules are loaded. */
const sensitiveFacts = computed((): ReadonlySet<string> => (ruleSet.value ? factsOf(ruleSet.value) : new Set()));

export function isSensitiveFact(fact: string): boolean {
  return sensitiveFacts.value.has(fact);
}

export function isSensitiveBenefit(id: string): boolean {
  return ruleSet.value?.benefits.some((benefit) => benefit.id === id && benefit.sensitive) ?? false;
}

/** Whether a page is about violence or the like, and so may leave no trace. */
export function isSensitiveRoute({ path: [screen, subject = ''] }: Route): boolean {
  if (screen === 'benefit') return isSensitiveBenefit(subject);
  if (screen === 'question' || screen === 'what-if') return isSensitiveFact(readPath(subject).fact);
  return false;
}

function factsOf({ benefits, facts }: RuleSet): ReadonlySet<string> {
  const [sensitive, others] = [true, false].map((wanted) =>
    readBy(
      benefits.filter((benefit) => Boolean(benefit.sensitive) === wanted),
      facts,
    ),
  );
  return new Set([...(sensitive ?? [])].filter((fact) => !others?.has(fact)));
}

/** Ids of all facts that benefits look at, also through what is worked out from them. */
function readBy(benefits: readonly Benefit[], facts: readonly Fact[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node) && node[0] === 'fact' && typeof node[1] === 'number') {
      const fact = facts[node[1]];
      if (!fact || found.has(fact.id)) return;
      found.add(fact.id);
      visit(fact.is);
      visit(fact.derive);
      return;
    }
    for (const part of Object.values(node)) visit(part);
  };
  for (const { versions, deadline } of benefits) visit([versions, deadline]);
  return found;
}
