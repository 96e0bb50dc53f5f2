import type { Expression } from './expression.ts';
import type { LifeEvent } from './life-events.ts';

/** How well a number is backed, best first. */
export type Standing = 'official' | 'seed' | 'secondary' | 'recalled';

export type FactType = 'boolean' | 'number' | 'date' | 'enum';
export type Entity = 'household' | 'person';

/** Something that may be asked (`is` absent) or is worked out from other facts (`is` present). */
export interface Fact {
  readonly id: string;
  readonly entity: Entity;
  readonly type: FactType;
  readonly unit?: string;
  /** Option ids of an enumeration, in the order shown. */
  readonly options?: readonly string[];
  /** Many options in groups that people look for them in, each option once; ids of groups in the order shown. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** Whole numbers, or day numbers of a date. `max: 'on'` is the as-of date. With `law`, nobody can have more: else it is only what can be typed. */
  readonly domain?: { readonly min: number; readonly max: number | 'on'; readonly law?: true };
  /** A day of the person's life: an answer before the birth is a mistake. */
  readonly afterBirth?: true;
  /** A day that is seldom long ago. */
  readonly recent?: true;
  /**
   * The day from which its answer holds, another fact of the same entity, or `on`, that of the case, of what nobody is for long:
   * what was before nobody has said.
   */
  readonly since?: string;
  /** Hardly anybody can tell it, or is concerned: asked of those who go on after the results. */
  readonly late?: true;
  readonly effort: number;
  readonly topic: string;
  /** Answers in the citizen's place; null means "ask". */
  readonly derive?: Expression;
  readonly is?: Expression;
  /** Of a fact `person.receives.x`: what that programme pays whoever gets it. */
  readonly pays?: { readonly unit: string; readonly min: Expression; readonly max: Expression };
}

/** A dated value: holds from its day until the next one's. `null` means that no value is known or in force. */
export interface DatedValue {
  readonly from: number;
  readonly value: number | boolean | null;
  readonly standing: Standing;
  readonly source: string;
  readonly at?: string;
  readonly ended?: true;
}

export interface Parameter {
  readonly id: string;
  readonly unit: string;
  readonly values: readonly DatedValue[];
  /** Years until a value is expected to change; absent when it isn't expected to. */
  readonly cycle?: number;
  readonly reviewed: number;
  /** The date that picks the value; the as-of date when absent. */
  readonly datedBy?: Expression;
}

export interface Basis {
  readonly source: string;
  readonly at?: string;
}

export interface Condition {
  readonly id: string;
  /** Absent when a caseworker judges: stays unknown. */
  readonly test?: Expression;
  /** The compared sides of the test, when it is one comparison: shown as own value and threshold. */
  readonly value?: Shown;
  readonly threshold?: Shown;
  readonly operator?: string;
  readonly says: string;
  readonly with?: Readonly<Record<string, Shown>>;
  readonly basis?: Basis;
}

/** An expression with what a formatter must know to print it. */
export interface Shown {
  readonly is: Expression;
  readonly type: FactType;
  readonly unit?: string;
  /** The fact whose option names an enumeration value has. */
  readonly fact?: string;
}

/** Money in hand; a premium, fee or service that needn't be paid; money put aside that is had in some later year. */
export type PaidAs = 'cash' | 'saved' | 'deposit';

export interface Amount {
  readonly unit: string;
  readonly is: Expression;
  /** What it is worth in TWD per period of `unit`, where the amount itself isn't in TWD. */
  readonly worth?: { readonly is: Expression; readonly unit: string };
  /** No money in hand, and totalled apart from cash; absent for cash. */
  readonly paidAs?: Exclude<PaidAs, 'cash'>;
}

/** The shape of a benefit during a span of days (`to` inclusive). */
export interface Version {
  readonly from: number;
  readonly to: number;
  readonly conditions: readonly Condition[];
  readonly amount?: Amount;
  /**
   * Parts of what facts may be, under which it comes to the most it may: role, low, high and bits, again and again (`learnt`).
   * They only save a search; every one is tried before anything is concluded.
   */
  readonly guesses?: readonly (readonly number[])[];
}

export interface Benefit {
  readonly id: string;
  readonly category: string;
  readonly level: 'computed' | 'partial' | 'referral';
  readonly claimant: Entity;
  readonly events: readonly LifeEvent[];
  readonly sensitive?: true;
  /** Paid for some months only, though by the month: sums say so. */
  readonly shortTerm?: true;
  /** The answer of a fact of the household that its holder has from then on: the status that it gives. */
  readonly grants?: { readonly fact: string; readonly value: string };
  /** Newest last. Days that no version covers are `not-in-force`. */
  readonly versions: readonly Version[];
  readonly deadline?: Shown;
  /** The last day on which applying gains what applying later loses: a month of the allowance, those since the birth. */
  readonly bestBy?: Shown;
  /** Share of a fact's answers that by themselves end in a no, by fact id (`settling`). */
  readonly settles?: Readonly<Record<string, number>>;
  readonly apply: Apply;
  readonly law: readonly Basis[];
  /** Those of the notes that tell of a change to come, which no figure counts yet. */
  readonly announced?: readonly string[];
  readonly notes: readonly string[];
}

export interface Apply {
  readonly where: readonly string[];
  readonly starts?: string;
  /** What everybody brings. */
  readonly documents: readonly string[];
  /** What only some bring; the text of each says who. */
  readonly documentsIf: readonly string[];
  readonly phone: readonly string[];
  readonly automatic?: true;
  readonly online?: string;
  readonly deadlineSays?: string;
  readonly deadlineWith?: Readonly<Record<string, Shown>>;
}

/** What is known of a document that only some bring. */
export interface DocumentIf {
  /** The very same paper, where it is one that everybody brings for something else. */
  readonly sameAs?: string;
  /** Whether it must be brought; null where that can't be told. Absent where no fact tells. */
  readonly when?: Expression;
}

export interface Exclusion {
  readonly id: string;
  readonly kind: 'choose-one' | 'offset' | 'not-while';
  readonly scope: 'person' | 'child' | 'household';
  readonly benefits: readonly string[];
  /** Facts `person.receives.*` of programmes outside the rule set. */
  readonly receives: readonly string[];
  /** A test of the household; the exclusion holds for everybody when absent. */
  readonly when?: Expression;
  readonly from: number;
  readonly to: number;
  readonly basis?: Basis;
  readonly standing: Standing;
  readonly says?: string;
}

/** Everything the engine needs, and no words: names and sentences are in the texts of each language. */
export interface RuleSet {
  readonly version: string;
  readonly facts: readonly Fact[];
  readonly parameters: readonly Parameter[];
  readonly benefits: readonly Benefit[];
  readonly exclusions: readonly Exclusion[];
  /** By their ids; those of which nothing is known but their text are left out. */
  readonly documentsIf?: Readonly<Record<string, DocumentIf>>;
  /** Options that count as one, because no rule tells them apart and their facts have very many. */
  readonly alike?: readonly string[];
}
