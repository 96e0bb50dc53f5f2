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
  // By the place of the fact: several exclusions ask for the same.
  const received = new Map<number, Received>();
  const clashes = new Map<string, Clash>();
  const bars = new Map<Item, Bar>();
  // Payments that one exclusion sets against somebody's items: of them, too, only one can be had.
  const together = new Map<string, number[]>();
  for (const { item, binding, fact, claimant } of meetings(circumstances, items, withReceipts)) {
    const { exclusion, sure } = binding;
    const place = claimant.first + fact.index;
    const got = received.get(place) ?? receivedAt(circumstances, fact, claimant);
    received.set(place, got);
    if (got.bits === FALSE) continue;
    if (exclusion.kind === 'choose-one' && got.payment.amount) {
      const key = `${place} ${item.index}`;
      if (!clashes.has(key)) clashes.set(key, { a: -place, b: item.index, exclusion });
      for (const other of alsoIn(together, `${exclusion.id} ${claimant.id}`, place))
        clashes.set(`${other} -${place}`, { a: -other, b: -place, exclusion });
    } else if (!bars.has(item)) bars.set(item, { exclusion, payment: got.payment, sure: sure && got.bits === TRUE });
  }
  const possible = [...received].filter(([, { bits }]) => bits !== FALSE);
  return {
    payments: possible.map(([place, { payment, bits }]) => itemOf(-place, payment, bits === TRUE)),
    clashes: [...clashes.values()],
    bars,
    asks: possible.flatMap(([, { bits, deps }]) => (bits === TRUE ? [] : deps)),
  };
}

/** Places noted under a key, before this one is noted there. */
function alsoIn(noted: Map<string, number[]>, key: string, place: number): readonly number[] {
  const before = noted.get(key) ?? [];
  if (before.includes(place)) return [];
  noted.set(key, [...before, place]);
  return before;
}

/** Whether somebody gets a payment, by truth bits, and what that hangs on. */
interface Received {
  readonly bits: number;
  readonly deps: readonly number[];
  readonly payment: OutsidePayment;
}

function receivedAt(circumstances: Circumstances, fact: MachineFact, claimant: Subject): Received {
  const found = truthsOf(circumstances, receiving(fact.index), claimant.first);
  return { ...found, payment: paymentOf(circumstances, fact, claimant.id) };
}

interface Meeting {
  readonly item: Item;
  readonly binding: Binding;
  readonly fact: MachineFact;
  readonly claimant: Subject;
}

/** Every item of a person with each programme that an exclusion sets against it. */
function meetings(
  { rules, subjects }: Circumstances,
  items: readonly Item[],
  bindings: readonly Binding[],
): readonly Meeting[] {
  const byBenefit = new Map<string, Binding[]>();
  for (const binding of bindings)
    for (const id of binding.exclusion.benefits) byBenefit.set(id, [...(byBenefit.get(id) ?? []), binding]);
  const found: Meeting[] = [];
  for (const item of items) {
    const own = byBenefit.get(item.entitlement.benefit);
    const claimant = own && subjects.find(({ id, index }) => index >= 0 && id === item.entitlement.claimant);
    if (!own || !claimant) continue;
    for (const binding of own) {
      for (const receives of binding.exclusion.receives) {
        const fact = rules.named.get(`person.receives.${receives}`);
        if (fact) found.push({ item, binding, fact, claimant });
      }
    }
  }
  return found;
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
    entitlement: { benefit: payment.receives, claimant: payment.claimant, amount: null, paid_as: 'cash' },
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
