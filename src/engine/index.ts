export { type AmountRow, type AmountTable, amountTables, isSpan } from './amount-tables.ts';
export { linkApart } from './apart.ts';
export { assess, assessInSteps, assessOne, assessQuickly } from './assess.ts';
export { assessSome } from './assess-some.ts';
export type {
  AmountBounds,
  Answer,
  Answers,
  Assessment,
  Band,
  BandLine,
  Bounds,
  CaseFile,
  Claim,
  ClaimSpan,
  ClaimTimeline,
  ConditionResult,
  Entitlement,
  NearMiss,
  Outcome,
  Package,
  PersonAnswers,
  Reduced,
  Remaining,
  Sweep,
} from './assessment.ts';
export { bands } from './bands.ts';
export {
  addMonths,
  ageAt,
  type CivilDate,
  civil,
  type Day,
  dayOf,
  daysInMonth,
  FIRST_DAY,
  formatDay,
  LAST_DAY,
  monthEnd,
  monthsBetween,
  parseDay,
  pastWeekend,
} from './calendar.ts';
export { type CaseProblem, type CaseReading, readCase, withAnswer } from './case.ts';
export {
  type ClaimChange,
  changesFrom,
  type DayOfChange,
  type ExampleChanges,
  rulesWithout,
  type ValueChange,
  type Worth,
} from './changes.ts';
export { isUnborn } from './circumstances.ts';
export { isSameClaim } from './claim.ts';
export { versionOn } from './entitlement.ts';
export {
  ELIGIBLE,
  type Exact,
  type ExactInput,
  type ExactLayout,
  type ExactModule,
  type ExactPlace,
  type ExactProgramme,
  type ExactReason,
  type ExactResults,
  INELIGIBLE,
  NOT_BORN_YET,
  OPEN,
  roomFor,
  runExact,
  UNKNOWN,
} from './exact.ts';
export { exactArithmetic } from './exact-arithmetic.ts';
export { exactRows } from './exact-rows.ts';
export { meet } from './exclusions.ts';
export type { Expression, HitPolicy, Operation } from './expression.ts';
export { type FactValue, factValues } from './fact-value.ts';
export { factsIn } from './facts-in.ts';
export { type Following, following } from './following.ts';
export { type Linker, linkForm } from './forms.ts';
export type { Dialect } from './interpret.ts';
export { InvariantError } from './invariant-error.ts';
export { kinship } from './kinship.ts';
export { learnt } from './learnt.ts';
export { isLifeEvent, LIFE_EVENTS, type LifeEvent } from './life-events.ts';
export { link, type Rules } from './link.ts';
export { alikeIn } from './machine/choices.ts';
export { nearMisses } from './near-miss.ts';
export type { Path } from './opened-by.ts';
export { type Arithmetic, arithmetic, decimal, roundHalfUp } from './operations/arithmetic.ts';
export type { OutsidePayment } from './outside.ts';
export { type Paper, type Papers, papersOf, type Wanted } from './papers.ts';
export { paths } from './paths.ts';
export { isPossible } from './possible.ts';
export { type RateHistory, rates } from './rates.ts';
export type {
  Amount,
  Apply,
  Basis,
  Benefit,
  Condition,
  DatedValue,
  DocumentIf,
  Entity,
  Exclusion,
  Fact,
  FactType,
  Parameter,
  RuleSet,
  Shown,
  Standing,
  Version,
} from './ruleset.ts';
export type { Run, Scope } from './scope.ts';
export { settling } from './settling.ts';
export { sweep } from './sweep.ts';
export { splitName } from './target.ts';
export type { Catalogue, FactText, Office, RuleTexts, SourceEntry } from './texts.ts';
export { timeline } from './timeline.ts';
export { type TypedCeiling, typedCeiling } from './typed-ceiling.ts';
export type { Known, Structure, Value } from './value.ts';
export { yearly } from './yearly.ts';
