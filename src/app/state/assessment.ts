import { computed } from '@preact/signals';
import {
  type Assessment,
  assessInSteps,
  assessQuickly,
  type CaseFile,
  InvariantError,
  link,
  type Rules,
} from '../../engine/index.ts';
import { ruleSet } from '../../platform/index.ts';
import { asOf, type OpenCase, openCase } from './open-case.ts';
import { claimOfKey } from './preference.ts';

/** The rules, linked once per rule set. Screens that read them are shown only when they are loaded. */
export const rules = computed((): Rules => {
  if (!ruleSet.value) throw new InvariantError('rules are read before they are loaded');
  return link(ruleSet.value);
});

export const caseFile = computed((): CaseFile => {
  const of = openCase.value;
  const on = asOf.value;
  return foreseen?.of === of && foreseen.caseFile.on === on ? foreseen.caseFile : fileOf(of, on);
});

function fileOf({ household, people, preferred = [] }: OpenCase, on: string): CaseFile {
  return { on, household, people, preferred: preferred.map(claimOfKey) };
}

/** What follows from a case that may become the open one. */
interface Foreseen {
  readonly of: OpenCase;
  readonly by: Rules;
  readonly caseFile: CaseFile;
  readonly worked: Assessment;
}

let foreseen: Foreseen | undefined;

/** Works out what follows from the open case as an answer would make it: when it is made so, this is at hand. */
export function foresee(of: OpenCase): Foreseen {
  const caseFile = fileOf(of, asOf.peek());
  const by = rules.peek();
  foreseen = { of, by, caseFile, worked: assessQuickly(by, caseFile, assessment.peek()) };
  return foreseen;
}

/** Works out what follows from the open case in many small steps, and leaves off when it has changed in between. */
export function* workOutInSteps(): Generator<undefined, void, undefined> {
  const by = rules.peek();
  const of = caseFile.peek();
  if (isWorkedOut(of)) return;
  const steps = assessInSteps(by, of, before?.by === by ? before.worked : undefined);
  for (let step = steps.next(); caseFile.peek() === of; step = steps.next()) {
    if (step.done) {
      foreseen = { of: openCase.peek(), by, caseFile: of, worked: step.value };
      return;
    }
    yield;
  }
}

export function forgetForeseen(): void {
  foreseen = undefined;
}

/** What no changed answer touched needn't be worked out again. */
let before: Omit<Foreseen, 'of'> | undefined;

/** Whether what follows from a case is at hand. */
export function isWorkedOut(of: CaseFile): boolean {
  return before?.by === rules.peek() && before.caseFile === of;
}

/** Everything that follows from the open case; worked out anew when an answer, the date or a rule changes. */
export const assessment = computed(() => {
  const by = rules.value;
  const of = caseFile.value;
  const known = foreseen?.by === by && foreseen.caseFile === of ? foreseen.worked : undefined;
  const worked = known ?? assessQuickly(by, of, before?.by === by ? before.worked : undefined);
  before = { by, caseFile: of, worked };
  return worked;
});
