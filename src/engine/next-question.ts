import { factName } from './case.ts';
import type { Worked } from './memory.ts';
import type { Scope } from './scope.ts';

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
  scope: Scope,
  worked: readonly Worked[],
  forPackage: readonly string[],
): readonly string[] {
  const gain = new Map<string, number>();
  const add = (name: string, by: number): void => {
    gain.set(name, (gain.get(name) ?? 0) + by);
  };
  const settles = new Map(scope.rules.ruleset.benefits.map((benefit) => [benefit.id, benefit.settles ?? {}]));
  for (const name of forPackage) add(name, 1);
  for (const { entitlement, undecided } of worked) {
    const { benefit, missing } = entitlement;
    const alone = sharesIn(scope, undecided);
    for (const name of missing) {
      const settling = settles.get(benefit)?.[splitName(name).fact] || (alone.get(name) ?? 0);
      add(name, settling + STEP / missing.length);
    }
  }
  const rank = ranksOf(scope, gain);
  const scores = scoresOf(gain, rank);
  const order = (name: string): readonly number[] => {
    const { depth, place } = rank.get(name) ?? UNRANKED;
    return [-(scores.get(name) ?? 0), depth, place];
  };
  return [...gain.keys()].sort((a, b) => compare(order(a), order(b)));
}

/** Of a condition that still hangs on few facts, each of them is likely to end the matter. */
function sharesIn(scope: Scope, undecided: Worked['undecided']): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const hangsOn of undecided) {
    for (const instance of hangsOn) {
      const name = factName(scope.rules, scope.people, instance);
      shares.set(name, Math.max(shares.get(name) ?? 0, FAILS / hangsOn.length));
    }
  }
  return shares;
}

/** Gain for effort; what spares another question counts as much as that one. */
function scoresOf(gain: ReadonlyMap<string, number>, rank: Ranks): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const [name, by] of gain) scores.set(name, by / (rank.get(name)?.effort ?? 1));
  const deepestFirst = [...gain.keys()].sort((a, b) => (rank.get(b)?.depth ?? 0) - (rank.get(a)?.depth ?? 0));
  for (const name of deepestFirst) {
    const own = scores.get(name) ?? 0;
    for (const gate of rank.get(name)?.gates ?? []) scores.set(gate, Math.max(scores.get(gate) ?? 0, own));
  }
  return scores;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((x, i) => x !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

type Ranks = ReadonlyMap<string, Rank>;

interface Rank {
  readonly effort: number;
  /** In the facts' files, then among people. */
  readonly place: number;
  /** Questions still open from whose answer this one may follow. */
  readonly gates: readonly string[];
  /** How many gates stand before it, one behind the other. */
  readonly depth: number;
}

const UNRANKED: Rank = { effort: 1, place: 0, gates: [], depth: 0 };

function ranksOf({ rules, household, people }: Scope, wanted: ReadonlyMap<string, number>): Ranks {
  const indices = new Map(rules.facts.map(({ id, index }) => [id, index]));
  const subjects = new Map([household, ...people].map((subject) => [subject.subject, subject]));
  const ranks = new Map<string, Rank>();
  const rankOf = (name: string): Rank => {
    const known = ranks.get(name);
    if (known) return known;
    const { subject, fact } = splitName(name);
    const found = rules.facts[indices.get(fact) ?? 0];
    const gates = (found?.gates ?? []).map((gate) => nameFor(gate, subject)).filter((gate) => wanted.has(gate));
    const rank = {
      effort: found?.effort ?? 1,
      place: (found?.index ?? 0) * (subjects.size + 1) + (subjects.get(subject)?.index ?? 0),
      gates,
      depth: gates.reduce((deepest, gate) => Math.max(deepest, rankOf(gate).depth + 1), 0),
    };
    ranks.set(name, rank);
    return rank;
  };
  for (const name of wanted.keys()) rankOf(name);
  return ranks;
}

/** A fact about the same person, or about the household. */
function nameFor(fact: string, subject: string): string {
  return fact.startsWith('person.') ? `people.${subject}.${fact.slice('person.'.length)}` : fact;
}

/** `people.grandmother.born` is the fact `person.born` of grandmother. */
export function splitName(name: string): { readonly subject: string; readonly fact: string } {
  const [entity, ...rest] = name.split('.');
  if (entity === 'household') return { subject: 'household', fact: name };
  return { subject: rest[0] ?? '', fact: `person.${rest.slice(1).join('.')}` };
}
