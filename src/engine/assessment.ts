import type { OutsidePayment } from './outside.ts';
import type { PaidAs, Standing } from './ruleset.ts';
import type { Known } from './value.ts';

/** What the citizen said: a value, a range (inclusive, ends may be missing), some options, or nothing. Dates are ISO days. */
export type Answer =
  | boolean
  | number
  | string
  | { readonly min?: number | string; readonly max?: number | string }
  | { readonly one_of: readonly (boolean | string | number)[] };

export type Answers = Readonly<Record<string, Answer>>;

/** A person of the household; `id` is free, the other keys are person facts without their `person.` prefix. */
export type PersonAnswers = { readonly id: string } & Readonly<Record<string, Answer>>;

/** A case file as docs/command-line.md shows it. */
export interface CaseFile {
  readonly on: string;
  readonly household?: Answers;
  readonly people: readonly PersonAnswers[];
  /** Claims, or money they get already (`benefit` is its fact), that somebody would rather have than what pays more. */
  readonly preferred?: readonly Claim[];
}

export type Outcome = 'eligible' | 'ineligible' | 'unknown' | 'not-in-force';

/** Bounds that no completion of the case leaves; `max: null` means that no upper bound is known. */
export interface Bounds {
  readonly min: number;
  readonly max: number | null;
}

export interface AmountBounds extends Bounds {
  readonly unit: string;
}

/** What is left of a value: known, a span of numbers or dates, or some options. Dates are ISO days. */
export type Remaining =
  | Known
  | { readonly min: number | string; readonly max: number | string }
  | { readonly one_of: readonly Known[] };

export interface ConditionResult {
  readonly id: string;
  readonly outcome: boolean | 'unknown';
  /** The citizen's side and the law's side of the comparison, when the condition is one. */
  readonly value?: Remaining;
  readonly threshold?: Remaining;
  /** How far the value lies from the threshold, 0 at the threshold; only for numbers that are known. */
  readonly distance?: number;
  /** Values of the placeholders of its phrase. */
  readonly with: Readonly<Record<string, Remaining>>;
  readonly missing: readonly string[];
  /** A caseworker judges this one. */
  readonly review: boolean;
}

export interface Entitlement {
  readonly benefit: string;
  /** Person id, or `household`. */
  readonly claimant: string;
  readonly outcome: Outcome;
  readonly amount: AmountBounds | null;
  readonly paid_as: PaidAs;
  /** Worth per year in TWD: by this, benefits that exclude each other are compared. */
  readonly worth: Bounds;
  readonly conditions: readonly ConditionResult[];
  /** Facts that can still change outcome or amount: `household.x` or `people.<id>.x`. */
  readonly missing: readonly string[];
  readonly standing: Standing;
  readonly fresh: boolean;
  /** Parameters used whose cycle has run out, with the last day their value was made for. */
  readonly stale: readonly { readonly parameter: string; readonly from: string }[];
  /** Last day to apply, ISO, when the rule has one and it is known. */
  readonly deadline?: string | undefined;
  /** Last day on which applying gains more than later, ISO; none before today, and none that isn't before the deadline. */
  readonly best_by?: string | undefined;
  /** The deadline as the rule says it, also where the day hangs on what nobody asks: before the work starts, each term. */
  readonly deadline_says?: { readonly phrase: string; readonly with: ConditionResult['with'] } | undefined;
}

export interface Claim {
  readonly benefit: string;
  readonly claimant: string;
}

/** A claim of which less is paid, since another one that is had or may be had is taken off it. */
export interface Reduced extends Claim {
  /** The exclusion that says so. */
  readonly because: string;
  /** What is taken off: claims that are sure, those that are open, and money that somebody gets already. */
  readonly by: readonly Claim[];
  readonly perhaps: readonly Claim[];
  readonly outside?: OutsidePayment;
  /** What is left, in the unit of the claim's amount. */
  readonly left: Bounds;
}

/** The best legal combination, by worth per year. */
export interface Package {
  readonly chosen: readonly Claim[];
  readonly rejected: readonly (Claim & {
    readonly because: string;
    readonly instead: readonly Claim[];
    /** Money from outside the rules that somebody gets already and that is kept instead. */
    readonly outside?: OutsidePayment;
  })[];
  /** Money from outside the rules that somebody gets already and that would stop for something better. */
  readonly given_up: readonly (OutsidePayment & { readonly because: string; readonly instead: readonly Claim[] })[];
  /** Of what is chosen or may still come: what others leave of it. */
  readonly reduced: readonly Reduced[];
  /** Its worth in TWD per year: by this it was chosen. What is paid by the month counts twelve times, also where it ends sooner. */
  readonly yearly: Bounds;
  /**
   * Cash per unit that the chosen ones are sure to pay. More than the floor of `totals` where another choice, of which less is
   * cash, may still turn out to be worth more.
   */
  readonly pays: Readonly<Record<string, number>>;
  /** Facts that decide only which benefits go together: whether an exclusion holds, what somebody receives already. */
  readonly missing: readonly string[];
}

export interface Assessment {
  readonly on: string;
  readonly rules_version: string;
  readonly entitlements: readonly Entitlement[];
  readonly package: Package;
  /** Cash per unit (TWD/month, TWD/year, TWD/once), over the package; never added together. */
  readonly totals: Readonly<Record<string, Bounds>>;
  /** The same of premiums, fees and services that needn't be paid. */
  readonly savings: Readonly<Record<string, Bounds>>;
  /** The same of what is put aside for later. */
  readonly deposits: Readonly<Record<string, Bounds>>;
  /** What to ask next, best first: `household.x` or `people.<id>.x`. */
  readonly next: readonly string[];
}

/** A rung of the ladder by which a number or date may be answered: inclusive ends, and the law's lines at its upper end. */
export interface Band {
  readonly min: number | string;
  /** Null for the last rung. */
  readonly max: number | string | null;
  readonly lines: readonly BandLine[];
}

/** Where a rule changes its mind: the figure as the law compares with it (`max` is it, or one below it when it is excluded). */
export interface BandLine {
  readonly benefit: string;
  /** Parameters the figure is made of, for its name. */
  readonly parameters: readonly string[];
  readonly value: number;
}

/** A span of days (inclusive) over which one claim doesn't change, all answers staying as they are. */
export interface ClaimSpan {
  readonly from: string;
  readonly to: string;
  readonly outcome: Outcome;
  readonly amount: AmountBounds | null;
}

export interface ClaimTimeline extends Claim {
  readonly spans: readonly ClaimSpan[];
}

/** The smallest change of one answer that would turn a no into a yes (or a maybe, where `settles` is false). */
export interface NearMiss {
  readonly fact: string;
  readonly from: Remaining;
  /** The nearest value that does it. */
  readonly to: Known;
  /** Between the answer and `to`, for numbers and days. */
  readonly distance?: number;
  readonly settles: boolean;
}

/** The package over a span of one numeric fact, at its two ends; between two cuts it moves in a straight line at most. */
export interface Sweep {
  readonly min: number | string;
  readonly max: number | string;
  readonly atMin: Readonly<Record<string, Bounds>>;
  readonly atMax: Readonly<Record<string, Bounds>>;
}
