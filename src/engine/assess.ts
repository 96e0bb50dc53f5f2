import type { Assessment, CaseFile, Entitlement } from './assessment.ts';
import { type Circumstances, enter, layOut, type Subject } from './circumstances.ts';
import { carriedOver, type Worked, workOut } from './entitlement.ts';
import type { Rules } from './link.ts';
import { recall, remember } from './memory.ts';
import { nextQuestions } from './next-question.ts';
import { packageOf } from './package.ts';
import type { Benefit } from './ruleset.ts';

/**
 * Everything that follows from a case on its as-of date: outcomes and bounds that no completion of the missing answers can
 * leave, the best legal package, totals, and what to ask next. Pure: the same input gives the same result; `previous`, an
 * earlier assessment of the same rules, only saves work where no answer that an entitlement looked at has changed.
 *
 * @throws InvariantError if the case was not checked by `readCase`.
 * @example assess(rules, { on: '2020-06-01', people: [{ id: 'me', relation: 'self', born: '1948-03-02' }] })
 */
export function assess(rules: Rules, caseFile: CaseFile, previous?: Assessment): Assessment {
  return assessIn(layOut(rules, caseFile), caseFile.on, false, previous);
}

/**
 * For a page that answers while somebody types: outcomes, amounts, package and totals are exactly those of `assess`; only
 * `missing` and `next`, which need no proof then, may hold a fact that can't matter after all (one in some hundred).
 */
export function assessQuickly(rules: Rules, caseFile: CaseFile, previous?: Assessment): Assessment {
  return assessIn(layOut(rules, caseFile), caseFile.on, true, previous);
}

/**
 * `assessQuickly` in steps, one for each claim that has to be worked out anew, for a page that has to hear what is tapped in between. Anything else may be
 * assessed between two steps.
 */
export function assessInSteps(rules: Rules, caseFile: CaseFile, previous?: Assessment): Steps {
  return stepsOf(layOut(rules, caseFile), caseFile.on, true, previous);
}

/** Ends with the assessment. */
type Steps = Generator<undefined, Assessment, undefined>;

function assessIn(...of: Parameters<typeof stepsOf>): Assessment {
  const steps = stepsOf(...of);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* stepsOf(circumstances: Circumstances, on: string, isQuick: boolean, previous: Assessment | undefined): Steps {
  const { rules } = circumstances;
  const known = previous && recall(previous, circumstances);
  let settled = known?.settled;
  const worked: Worked[] = [];
  for (const benefit of rules.ruleset.benefits) {
    if (benefit.level === 'referral') continue;
    for (const subject of claimantsOf(circumstances, benefit)) {
      enter(circumstances);
      const before = known?.worked[worked.length];
      const isKept = known && before && known.isUntouched(before.touched);
      const now = isKept
        ? carriedOver(before, circumstances, subject, isQuick)
        : workOut(circumstances, benefit, subject, isQuick, before?.judged, known?.holds);
      if (!isKept && !(before && isWorthTheSame(before.entitlement, now.entitlement))) settled = undefined;
      worked.push(now);
      if (!isKept) yield;
    }
  }
  enter(circumstances);
  const entitlements = worked.map(({ entitlement }) => entitlement);
  settled ??= packageOf(circumstances, entitlements, known?.parts);
  const { package: best, totals, savings, deposits, asks } = settled;
  let next: readonly string[] | undefined;
  const assessment: Assessment = {
    on,
    rules_version: rules.ruleset.version,
    entitlements,
    package: best,
    totals,
    savings,
    deposits,
    // Worked out when it is asked for: a page shows what a changed answer comes to first.
    get next() {
      next ??= nextQuestions(circumstances, worked, asks);
      return next;
    },
  };
  remember(assessment, { circumstances, worked, settled });
  return assessment;
}

/** Whether the package can't tell one from the other. */
function isWorthTheSame(a: Entitlement, b: Entitlement): boolean {
  return (
    a.outcome === b.outcome &&
    a.amount?.min === b.amount?.min &&
    a.amount?.max === b.amount?.max &&
    a.worth.min === b.worth.min &&
    a.worth.max === b.worth.max
  );
}

/** One benefit for one claimant, without the rest. */
export function assessOne(
  rules: Rules,
  caseFile: CaseFile,
  benefit: string,
  claimant: string,
): Entitlement | undefined {
  const circumstances = layOut(rules, caseFile);
  const found = rules.ruleset.benefits.find(({ id }) => id === benefit);
  const subject = found && claimantsOf(circumstances, found).find(({ id }) => id === claimant);
  if (!found || !subject) return undefined;
  enter(circumstances);
  return workOut(circumstances, found, subject, false).entitlement;
}

export function claimantsOf({ subjects }: Circumstances, benefit: Benefit): readonly Subject[] {
  return benefit.claimant === 'household' ? subjects.slice(0, 1) : subjects.slice(1);
}
