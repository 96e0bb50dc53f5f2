import type { ConditionResult, Entitlement } from './assessment.ts';

type Told = Omit<Entitlement, 'conditions'>;

/**
 * An entitlement whose conditions are worked out when they are first looked at. A class, because a getter in an object literal
 * costs more than all the rest of deciding; `toJSON` shows the conditions as if they were a plain field.
 */
export class Claimed implements Entitlement {
  readonly benefit: Told['benefit'];
  readonly claimant: Told['claimant'];
  readonly outcome: Told['outcome'];
  readonly amount: Told['amount'];
  readonly saved: Told['saved'];
  readonly worth: Told['worth'];
  readonly missing: Told['missing'];
  readonly standing: Told['standing'];
  readonly fresh: Told['fresh'];
  readonly stale: Told['stale'];
  declare readonly deadline?: string;
  readonly #explain: () => readonly ConditionResult[];
  #conditions: readonly ConditionResult[] | undefined;

  constructor(told: Told, explain: () => readonly ConditionResult[]) {
    this.benefit = told.benefit;
    this.claimant = told.claimant;
    this.outcome = told.outcome;
    this.amount = told.amount;
    this.saved = told.saved;
    this.worth = told.worth;
    this.missing = told.missing;
    this.standing = told.standing;
    this.fresh = told.fresh;
    this.stale = told.stale;
    if (told.deadline !== undefined) this.deadline = told.deadline;
    this.#explain = explain;
  }

  get conditions(): readonly ConditionResult[] {
    this.#conditions ??= this.#explain();
    return this.#conditions;
  }

  toJSON(): Entitlement {
    return { ...this, conditions: this.conditions };
  }
}
