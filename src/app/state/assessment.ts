import { computed } from '@preact/signals';
import { type Assessment, assessQuickly, type CaseFile, InvariantError, link, type Rules } from '../../engine/index.ts';
import { ruleSet } from '../../platform/index.ts';
import { asOf, openCase } from './open-case.ts';
import { claimOfKey } from './preference.ts';

/** The rules, linked once per rule set. Screens that read them are shown only when they are loaded. */
export const rules = computed((): Rules => {
  if (!ruleSet.value) throw new InvariantError('rules are read before they are loaded');
  return link(ruleSet.value);
});

export const caseFile = computed((): CaseFile => {
  const { household, people, preferred = [] } = openCase.value;
  return { on: asOf.value, household, people, preferred: preferred.map(claimOfKey) };
});

/** What no changed answer touched needn't be worked out again. */
let before: { readonly by: Rules; readonly worked: Assessment } | undefined;

/** Everything that follows from the open case; worked out anew when an answer, the date or a rule changes. */
export const assessment = computed(() => {
  const worked = assessQuickly(rules.value, caseFile.value, before?.by === rules.value ? before.worked : undefined);
  before = { by: rules.value, worked };
  return worked;
});
