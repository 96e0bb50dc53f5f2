import type { ConditionResult, Entitlement } from './assessment.ts';

/** What is there from the start. */
export type Told = Pick<Entitlement, 'benefit' | 'claimant' | 'outcome' | 'amount' | 'saved' | 'worth'>;
type Backing = Pick<Entitlement, 'standing' | 'fresh' | 'stale'>;

/** What is worked out when somebody looks at it, because most of it never is. */
export interface Details {
  readonly conditions: () => readonly ConditionResult[];
  readonly missing: () => readonly string[];
  readonly backing: () => Backing;
  readonly deadline: () => string | undefined;
}

/**
 * An entitlement of which only what decides is there from the start. A class, because getters in an object literal cost more
 * than all the rest of deciding; `toJSON` shows them as if they were plain fields.
 */
export class Claimed implements Entitlement {
  readonly benefit: Told['benefit'];
  readonly claimant: Told['claimant'];
  readonly outcome: Told['outcome'];
  readonly amount: Told['amount'];
  readonly saved: Told['saved'];
  readonly worth: Told['worth'];
  readonly #explain: () => Details;
  #told: Details | undefined;

  constructor({ benefit, claimant, outcome, amount, saved, worth }: Told, explain: () => Details) {
    this.benefit = benefit;
    this.claimant = claimant;
    this.outcome = outcome;
    this.amount = amount;
    this.saved = saved;
    this.worth = worth;
    this.#explain = explain;
  }

  get #details(): Details {
    this.#told ??= this.#explain();
    return this.#told;
  }

  get conditions(): readonly ConditionResult[] {
    return this.#details.conditions();
  }

  get missing(): readonly string[] {
    return this.#details.missing();
  }

  get standing(): Entitlement['standing'] {
    return this.#details.backing().standing;
  }

  get fresh(): boolean {
    return this.#details.backing().fresh;
  }

  get stale(): Entitlement['stale'] {
    return this.#details.backing().stale;
  }

  get deadline(): string | undefined {
    return this.#details.deadline();
  }

  toJSON(): Entitlement {
    const { missing, standing, fresh, stale, deadline, conditions } = this;
    return { ...this, missing, standing, fresh, stale, ...(deadline !== undefined && { deadline }), conditions };
  }
}
