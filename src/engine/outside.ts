import type { AmountBounds } from './assessment.ts';
import type { Circumstances, Subject } from './circumstances.ts';
import { boundsOf, truthsOf } from './evaluate.ts';
import type { Binding, Clash, Item } from './exclusions.ts';
import type { Expression } from './expression.ts';
import type { MachineFact } from './machine/machine.ts';
import { FALSE, TRUE } from './machine/truth.ts';
import type { Exclusion } from './ruleset.ts';
import { yearly } from './yearly.ts';

/** Money that somebody gets already from a programme outside the rules. */
export interface OutsidePayment {
  /** The fact that says so: `person.receives.x`. */
  readonly receives: string;
  readonly claimant: string;
  /** Null where it isn't known what the programme pays. */
  readonly amount: AmountBounds | null;
}

/** A payment of unknown amount, beside which an item can't be had. */
export interface Bar {
  readonly exclusion: Exclusion;
  readonly payment: OutsidePayment;
  readonly sure: boolean;
}

/** What programmes outside the rules mean for the items of a case. */
export interface Outside {
  /** Payments to choose between and items, and what they clash with. */
  readonly payments: readonly Item[];
  readonly clashes: readonly Clash[];
  /** For each item that a payment of unknown amount may rule out, the first that does. */
  readonly bars: ReadonlyMap<Item, Bar>;
  /** Facts by which it is open whether somebody gets such a payment. */
  readonly asks: readonly number[];
}

const NO_OUTSIDE: Outside = { payments: [], clashes: [], bars: new Map(), asks: [] };

export function outsideOf(circumstances: Circumstances, items: readonly Item[], bindings: readonly Binding[]): Outside {
  const withReceipts = bindings.filter(({ exclusion }) => exclusion.receives.length > 0);
  if (withReceipts.length === 0) return NO_OUTSIDE;
  const payments = new Map<number, Item>();
  const clashes = new Map<string, Clash>();
  const bars = new Map<Item, Bar>();
  const asks: number[] = [];
  for (const { item, exclusion, sure, fact, claimant } of meetings(circumstances, items, withReceipts)) {
    const { bits, deps } = truthsOf(circumstances, receiving(fact.index), claimant.first);
    if (bits === FALSE) continue;
    const isSure = bits === TRUE;
    if (!isSure) asks.push(...deps);
    const payment = paymentOf(circumstances, fact, claimant.id);
    if (exclusion.kind !== 'choose-one' || !payment.amount) {
      if (!bars.has(item)) bars.set(item, { exclusion, payment, sure: sure && isSure });
      continue;
    }
    const index = -(claimant.first + fact.index);
    if (!payments.has(index)) payments.set(index, itemOf(index, payment, isSure));
    const key = `${index} ${item.index}`;
    if (!clashes.has(key)) clashes.set(key, { a: index, b: item.index, exclusion });
  }
  return { payments: [...payments.values()], clashes: [...clashes.values()], bars, asks };
}

interface Meeting extends Binding {
  readonly item: Item;
  readonly fact: MachineFact;
  readonly claimant: Subject;
}

/** Every item of a person with each programme that an exclusion sets against it. */
function meetings(
  { rules, subjects }: Circumstances,
  items: readonly Item[],
  bindings: readonly Binding[],
): readonly Meeting[] {
  const concerned = new Set(bindings.flatMap(({ exclusion }) => exclusion.benefits));
  return items.flatMap((item) => {
    const { benefit, claimant: id } = item.entitlement;
    const claimant = concerned.has(benefit) && subjects.find((one) => one.index >= 0 && one.id === id);
    if (!claimant) return [];
    return bindings.flatMap((own) => {
      if (!own.exclusion.benefits.includes(benefit)) return [];
      const facts = own.exclusion.receives.flatMap((receives) => rules.named.get(`person.receives.${receives}`) ?? []);
      return facts.map((fact) => ({ ...own, item, fact, claimant }));
    });
  });
}

function paymentOf(circumstances: Circumstances, { id, pays }: MachineFact, claimant: string): OutsidePayment {
  if (!pays) return { receives: id, claimant, amount: null };
  const [least, most] = [pays.min, pays.max].map((end) => boundsOf(circumstances, end, 1));
  const isKnown = least && most && Number.isFinite(most.max);
  return { receives: id, claimant, amount: isKnown ? { min: least.min, max: most.max, unit: pays.unit } : null };
}

/** A payment that may not be there may be worth nothing. Its own money counts in no total. */
function itemOf(index: number, payment: OutsidePayment, certain: boolean): Item {
  const { min, max } = yearly(payment.amount);
  return {
    index,
    entitlement: { benefit: payment.receives, claimant: payment.claimant, amount: null, saved: false },
    certain,
    min: certain ? min : 0,
    max: max ?? Number.POSITIVE_INFINITY,
    outside: payment,
  };
}

const readings = new Map<number, Expression>();

/** The same expression each time, so that it is linked once. */
function receiving(fact: number): Expression {
  const known: Expression = readings.get(fact) ?? ['fact', fact, ['person']];
  readings.set(fact, known);
  return known;
}
