import type { ConditionResult, Entitlement } from './assessment.ts';
import { type Decided, Explained } from './explained.ts';

/** What is there from the start. */
export type Told = Pick<Entitlement, 'benefit' | 'claimant' | 'outcome' | 'amount' | 'paid_as' | 'worth'>;

/**
 * An entitlement of which only what decides is there from the start. A class, because getters in an object literal cost more
 * than all the rest of deciding; `toJSON` shows them as if they were plain fields.
 */
export class Claimed implements Entitlement {
  readonly benefit: Told['benefit'];
  readonly claimant: Told['claimant'];
  readonly outcome: Told['outcome'];
  readonly amount: Told['amount'];
  readonly paid_as: Told['paid_as'];
  readonly worth: Told['worth'];
  readonly #decided: Decided;
  #explained: Explained | undefined;

  constructor({ benefit, claimant, outcome, amount, paid_as, worth }: Told, decided: Decided) {
    this.benefit = benefit;
    this.claimant = claimant;
    this.outcome = outcome;
    this.amount = amount;
    this.paid_as = paid_as;
    this.worth = worth;
    this.#decided = decided;
  }

  /** What is worked out when somebody looks at it, because most of it never is. */
  get #details(): Explained {
    this.#explained ??= new Explained(this.#decided);
    return this.#explained;
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

  get best_by(): string | undefined {
    return this.#details.bestBy();
  }

  get deadline_says(): Entitlement['deadline_says'] {
    return this.#details.deadlineSays();
  }

  toJSON(): Entitlement {
    const { missing, standing, fresh, stale, deadline, best_by, deadline_says, conditions } = this;
    const dated = {
      ...(deadline !== undefined && { deadline }),
      ...(best_by !== undefined && { best_by }),
      ...(deadline_says && { deadline_says }),
    };
    return { ...this, missing, standing, fresh, stale, ...dated, conditions };
  }
}
