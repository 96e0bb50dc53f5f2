import type { Assessment, Entitlement } from './assessment.ts';
import type { Rules, Scope } from './scope.ts';
import type { Dependencies, Subject, Value } from './value.ts';

/** An entitlement with every fact instance it looked at, and those that each undecided condition hangs on. */
export interface Worked {
  readonly entitlement: Entitlement;
  readonly touched: ReadonlySet<number>;
  readonly undecided: readonly Dependencies[];
}

/** Finds what an earlier assessment worked out, if nothing that it looked at has changed since. */
export type Recalled = (benefit: string, subject: Subject) => Worked | undefined;

interface Memory {
  readonly rules: Rules;
  readonly on: number;
  readonly household: Subject;
  readonly people: readonly Subject[];
  readonly worked: ReadonlyMap<string, Worked>;
  readonly isQuick: boolean;
}

/** Kept beside an assessment, not in it: it is forgotten with the assessment and never leaves the engine. */
const memories = new WeakMap<Assessment, Memory>();

export function remember(
  assessment: Assessment,
  { rules, on, household, people, isQuick }: Scope,
  worked: readonly Worked[],
): void {
  const byClaim = new Map(worked.map((own) => [keyOf(own.entitlement.benefit, own.entitlement.claimant), own]));
  memories.set(assessment, { rules, on, household, people, isQuick, worked: byClaim });
}

export function recall(previous: Assessment, scope: Scope): Recalled | undefined {
  const memory = memories.get(previous);
  if (!memory || memory.rules !== scope.rules || memory.on !== scope.on || memory.isQuick !== scope.isQuick)
    return undefined;
  if (!samePeople(memory.people, scope.people)) return undefined;
  const changed = changedInstances(memory, scope);
  return (benefit, subject) => {
    const worked = memory.worked.get(keyOf(benefit, subject.subject));
    return worked && changed.every((instance) => !worked.touched.has(instance)) ? worked : undefined;
  };
}

function samePeople(before: readonly Subject[], after: readonly Subject[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ subject, index }, i) => subject === after[i]?.subject && index === after[i]?.index)
  );
}

function changedInstances(memory: Memory, scope: Scope): readonly number[] {
  const count = scope.rules.facts.length;
  const before = [memory.household, ...memory.people];
  return [scope.household, ...scope.people].flatMap((subject, i) =>
    subject.answers.flatMap((answer, fact) =>
      same(before[i]?.answers[fact], answer) ? [] : [(subject.index + 1) * count + fact],
    ),
  );
}

/** Open answers are small records: equal when they say the same. */
function same(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  return JSON.stringify(a) === JSON.stringify(b);
}

function keyOf(benefit: string, claimant: string): string {
  return `${benefit} ${claimant}`;
}
