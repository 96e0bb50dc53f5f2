import { type Circumstances, factAt, nameAt } from './circumstances.ts';
import type { Worked } from './entitlement.ts';
import { type Decided, missingIn } from './explained.ts';
import type { Expression } from './expression.ts';
import { eachOnce } from './hangs-on.ts';
import type { Rules } from './link.ts';
import type { Benefit } from './ruleset.ts';

/** A fact that settles nothing by itself still brings every entitlement nearer to its end. */
const STEP = 0.2;

/** Chance that a condition fails, where the share of a fact's answers that fail it is not known. */
const FAILS = 0.5;

/**
 * Facts still able to change something, the one that settles most for least effort first: for each open entitlement a fact
 * counts with the share of its answers that end the matter, and a little for being one of the few still missing. A fact that
 * may follow from another one waits for it: one answer about the family can spare the same question about each person. Ties
 * go to the order of the facts' files, then of people.
 */
export function nextQuestions(
  circumstances: Circumstances,
  worked: readonly Worked[],
  forPackage: readonly number[],
): readonly string[] {
  const { rules, places } = circumstances;
  const width = rules.facts.length;
  const gain = new Float64Array(places.low.length);
  const alone = new Float64Array(places.low.length);
  for (const place of new Set(forPackage)) gain[place] = (gain[place] ?? 0) + 1;
  for (const { decided } of worked) {
    const missing = decided ? missingIn(decided) : [];
    if (!decided || missing.length === 0) continue;
    const { benefit } = decided;
    const undecided = undecidedIn(decided);
    const settles = settlesOf(rules, benefit);
    noteShares(alone, undecided);
    for (const place of missing) {
      const settling = (settles[(place - 1) % width] ?? 0) || (alone[place] as number);
      gain[place] = (gain[place] as number) + settling + STEP / missing.length;
    }
    for (const part of undecided) for (const place of part) alone[place] = 0;
  }
  return ranked(circumstances, gain).map((place) => nameAt(circumstances, place));
}

/** What each undecided condition hangs on; the amount, which comes last, is none. */
function undecidedIn({ version, found: { first } }: Decided): readonly (readonly number[])[] {
  return version.amount ? first.parts.slice(0, -1) : first.parts;
}

const settleShares = new WeakMap<Benefit, { readonly rules: Rules['facts']; readonly shares: Float64Array }>();

/** The benefit's `settles` by the number of the fact. */
function settlesOf({ facts, named }: Rules, benefit: Benefit): Float64Array {
  const known = settleShares.get(benefit);
  if (known?.rules === facts) return known.shares;
  const shares = new Float64Array(facts.length);
  for (const [id, share] of Object.entries(benefit.settles ?? {})) {
    const fact = named.get(id);
    if (fact) shares[fact.index] = share;
  }
  settleShares.set(benefit, { rules: facts, shares });
  return shares;
}

/** Of a condition that still hangs on few facts, each of them is likely to end the matter. */
function noteShares(alone: Float64Array, undecided: readonly (readonly number[])[]): void {
  for (const part of undecided) {
    const share = FAILS / eachOnce(part).length;
    for (const place of part) if ((alone[place] as number) < share) alone[place] = share;
  }
}

/** Places by gain for effort; what spares another question counts as much as that one. */
function ranked(circumstances: Circumstances, gain: Float64Array): readonly number[] {
  const { rules, subjects } = circumstances;
  const width = rules.facts.length;
  const wanted: number[] = [];
  for (let place = 1; place < gain.length; place++) if ((gain[place] as number) > 0) wanted.push(place);
  const depths = depthsOf(rules, wanted, gain);
  const depth = (place: number): number => depths[place] as number;
  const scores = new Float64Array(gain.length);
  for (const place of wanted) scores[place] = (gain[place] as number) / factAt(rules, place).effort;
  const score = (place: number): number => scores[place] as number;
  const gated = wanted.filter((place) => depth(place) > 0).sort((a, b) => depth(b) - depth(a));
  for (const place of gated) {
    for (const gate of gatesOf(rules, place)) if (score(gate) > 0) scores[gate] = Math.max(score(gate), score(place));
  }
  // By the order of the facts' files, then of people.
  const order = (place: number): number => ((place - 1) % width) * subjects.length + Math.floor((place - 1) / width);
  return wanted.sort((a, b) => score(b) - score(a) || depth(a) - depth(b) || order(a) - order(b));
}

/** How many wanted facts, one behind the other, each place may follow from. */
function depthsOf(rules: Rules, wanted: readonly number[], gain: Float64Array): Int32Array {
  const depths = new Int32Array(gain.length).fill(-1);
  const depthOf = (place: number): number => {
    if ((depths[place] as number) >= 0) return depths[place] as number;
    let deepest = 0;
    for (const gate of gatesOf(rules, place)) {
      if ((gain[gate] as number) > 0) deepest = Math.max(deepest, depthOf(gate) + 1);
    }
    depths[place] = deepest;
    return deepest;
  };
  for (const place of wanted) depthOf(place);
  return depths;
}

const gateFacts = new WeakMap<Expression, readonly number[]>();

/** Places of the facts from which this one may follow: of the same person, or of the household. */
export function gatesOf(rules: Rules, place: number): readonly number[] {
  const { index, derive } = factAt(rules, place);
  if (!derive) return [];
  const gates = gateFacts.get(derive) ?? factsIn(derive);
  gateFacts.set(derive, gates);
  return gates.map((gate) => (rules.facts[gate]?.entity === 'household' ? 1 : place - index) + gate);
}

/** Numbers of the facts that an expression reads, each once. */
function factsIn(expression: Expression): readonly number[] {
  const [operation, ...operands] = expression;
  const own = operation === 'fact' ? [operands[0] as number] : [];
  const inner = operands.flatMap((operand) =>
    Array.isArray(operand) ? factsIn(operand as unknown as Expression) : [],
  );
  return [...new Set([...own, ...inner])];
}
