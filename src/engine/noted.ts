import type { Circumstances } from './circumstances.ts';
import { judgeOf } from './judges.ts';
import { judge } from './judging.ts';
import type { Test } from './machine/record.ts';
import { type Narrowing, narrow } from './narrowing.ts';
import type { Version } from './ruleset.ts';
import type { Verdict } from './verdict.ts';

/** One pass over a rule that notes the tests it couldn't decide. */
export function judgeNoting(
  circumstances: Circumstances,
  version: Version,
  own: number,
  narrowing?: Narrowing,
): { readonly verdict: Verdict; readonly tests: readonly Test[] } {
  const { rules } = circumstances;
  const tests: Test[] = [];
  narrow(circumstances, narrowing);
  rules.machine.tests = tests;
  const verdict = judge(rules.machine, judgeOf(rules, version, true), own);
  rules.machine.tests = undefined;
  return { verdict, tests };
}
