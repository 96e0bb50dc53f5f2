import { computed } from '@preact/signals';
import { factsIn, type RuleSet } from '../../engine/index.ts';
import { type Route, ruleSet } from '../../platform/index.ts';
import { readPath } from './fact-path.ts';

/** That many times more sensitive programmes than others ask for what is sensitive by itself. */
const MOST = 2;

/** Facts asked for by sensitive programmes above all: the question alone would tell what it is about. None without rules. */
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
  const readers = new Map<string, { sensitive: number; others: number }>();
  for (const benefit of benefits) {
    for (const fact of factsIn([benefit.versions, benefit.deadline, benefit.bestBy], facts)) {
      const count = readers.get(fact) ?? { sensitive: 0, others: 0 };
      count[benefit.sensitive ? 'sensitive' : 'others'] += 1;
      readers.set(fact, count);
    }
  }
  return new Set([...readers].filter(([, { sensitive, others }]) => sensitive > MOST * others).map(([fact]) => fact));
}
