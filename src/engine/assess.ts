import type { Assessment, CaseFile, Entitlement, PersonAnswers } from './assessment.ts';
import { parseDay } from './calendar.ts';
import { subjectOf } from './case.ts';
import { entitlementOf } from './entitlement.ts';
import { InvariantError } from './invariant-error.ts';
import { type Recalled, recall, remember, type Worked } from './memory.ts';
import { nextQuestions } from './next-question.ts';
import { packageOf } from './package.ts';
import type { Benefit } from './ruleset.ts';
import type { Rules, Scope } from './scope.ts';
import type { Subject } from './value.ts';

/**
 * Everything that follows from a case on its as-of date: outcomes and bounds that no completion of the missing answers can
 * leave, the best legal package, totals, and what to ask next. Pure: the same input gives the same result; `previous`, an
 * earlier assessment of the same rules, only saves work where no answer that an entitlement looked at has changed.
 *
 * @throws InvariantError if the case was not checked by `readCase`.
 * @example assess(rules, { on: '2020-06-01', people: [{ id: 'me', relation: 'self', born: '1948-03-02' }] })
 */
export function assess(rules: Rules, caseFile: CaseFile, previous?: Assessment): Assessment {
  return assessIn(openScope(rules, caseFile), caseFile.on, previous);
}

/**
 * The same in less than half the time, for a page that answers while somebody types: outcomes, amounts, package and totals are
 * exactly those of `assess`; only `missing` and `next` may hold a fact that can't matter after all (one in some hundred).
 */
export function assessQuickly(rules: Rules, caseFile: CaseFile, previous?: Assessment): Assessment {
  return assessIn({ ...openScope(rules, caseFile), isQuick: true }, caseFile.on, previous);
}

function assessIn(scope: Scope, on: string, previous: Assessment | undefined): Assessment {
  const { rules } = scope;
  const known = previous && recall(previous, scope);
  const worked = rules.ruleset.benefits
    .filter((benefit) => benefit.level !== 'referral')
    .flatMap((benefit) => claimantsOf(scope, benefit).map((subject) => workedOut(scope, benefit, subject, known)));
  const entitlements = worked.map(({ entitlement }) => entitlement);
  const { package: best, totals, savings } = packageOf(scope, entitlements);
  const assessment = {
    on,
    rules_version: rules.ruleset.version,
    entitlements,
    package: best,
    totals,
    savings,
    next: nextQuestions(scope, worked, best.missing),
  };
  remember(assessment, scope, worked);
  return assessment;
}

function workedOut(scope: Scope, benefit: Benefit, subject: Subject, known: Recalled | undefined): Worked {
  const before = known?.(benefit.id, subject);
  if (before) return before;
  const own = scopeFor(scope, subject);
  return { entitlement: entitlementOf(own, benefit), touched: own.touched, undecided: own.undecided };
}

/** One benefit for one claimant, without the rest. */
export function assessOne(
  rules: Rules,
  caseFile: CaseFile,
  benefit: string,
  claimant: string,
): Entitlement | undefined {
  const scope = openScope(rules, caseFile);
  const found = rules.ruleset.benefits.find(({ id }) => id === benefit);
  const subject = found && claimantsOf(scope, found).find((candidate) => candidate.subject === claimant);
  return found && subject && entitlementOf(scopeFor(scope, subject), found);
}

function claimantsOf(scope: Scope, benefit: Benefit): readonly Subject[] {
  return benefit.claimant === 'household' ? [scope.household] : scope.people;
}

/** A scope over a whole case. People known to be born after the as-of date aren't there yet. */
export function openScope(rules: Rules, caseFile: CaseFile): Scope {
  const on = parseDay(caseFile.on);
  if (on === undefined) throw new InvariantError(`not a date: ${caseFile.on}`);
  const household = subjectOf(rules, on, 'household', -1, caseFile.household ?? {});
  const people = caseFile.people
    .filter((person) => !isUnborn(person, on))
    .map(({ id, ...answers }, index) => subjectOf(rules, on, id, index, answers));
  return {
    rules,
    on,
    household,
    people,
    subject: household,
    locals: [],
    narrowed: new Map(),
    worked: new Map(),
    reads: new Map(),
    used: new Set(),
    touched: new Set(),
    undecided: [],
    comparisons: undefined,
    isQuick: false,
    cuts: new Map(),
  };
}

export function scopeFor(scope: Scope, subject: Subject): Scope {
  const notes = {
    worked: new Map(),
    reads: new Map(),
    used: new Set<number>(),
    touched: new Set<number>(),
    undecided: [],
  };
  return { ...scope, ...notes, subject, locals: [] };
}

function isUnborn({ born }: PersonAnswers, on: number): boolean {
  const earliest = typeof born === 'object' && 'min' in born ? born.min : born;
  return typeof earliest === 'string' && (parseDay(earliest) ?? on) > on;
}
