import type { Expression } from '../../engine/index.ts';
import { expressionText } from '../expression-text.ts';
import { factsIn, rewrite, walk } from '../walk.ts';
import { type Cell, compareKnown, type Input, spansBetween, spanText, within } from './cell.ts';
import { cutsOf } from './cuts.ts';
import { ANY_TRUTH, FALSE, NULL, TRUE, type Truths } from './formula.ts';
import { expressionCells, isComparison, pairCells } from './measured.ts';
import type { Probe } from './probe.ts';
import type { Slice } from './slice.ts';

/** Where atoms are looked at: parameters are already figures. */
export interface Setting {
  readonly slice: Slice;
  readonly probe: Probe;
  readonly on: number;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** What each atom is before any input is chosen; only those that read nothing are decided. */
  readonly fixed: readonly Truths[];
}

/** Sorts atoms by what they look at: one fact, the same expression, the same pair of expressions, or themselves. */
export function inputsOf(atoms: readonly Expression[], setting: Setting): Inputs {
  const groups = new Map<string, number[]>();
  const fixed = atoms.map((atom, i) => {
    const key = keyOf(atom, setting);
    if (key === undefined) return constantTruths(atom, setting);
    groups.set(key, [...(groups.get(key) ?? []), i]);
    return ANY_TRUTH;
  });
  const inputs = [...groups].map(([key, members]) => {
    const own = members.flatMap((i) => (atoms[i] ? [[i, atoms[i]] as const] : []));
    return { cells: cellsOf(key, own, setting) };
  });
  return { inputs, fixed };
}

export type Member = readonly [index: number, atom: Expression];

function cellsOf(key: string, members: readonly Member[], setting: Setting): readonly Cell[] {
  const [kind, rest = ''] = key.split(/:(.*)/s);
  if (kind === 'fact') return factCells(JSON.parse(rest) as Expression, members, setting);
  if (kind === 'expression') return expressionCells(JSON.parse(rest) as Expression, members, setting);
  if (kind === 'pair') return pairCells(members, setting);
  return members.flatMap(([index, atom]) => opaqueCells(index, atom, setting));
}

const OF_OTHERS = new Set([
  'people',
  'parents',
  'children',
  'spouse',
  'others',
  'some',
  'every',
  'for',
  'filter',
  'local',
]);

/** Undefined for what reads nothing. */
function keyOf(atom: Expression, setting: Setting): string | undefined {
  const read = new Set<string>();
  let readsOthers = false;
  walk(atom, (part) => {
    if (part[0] === 'fact') read.add(JSON.stringify(part));
    const isElsewhere = part[0] === 'fact' && part[2] !== undefined && part[2][0] !== 'person';
    readsOthers ||= isElsewhere || OF_OTHERS.has(part[0]);
  });
  const [only] = read;
  if (only === undefined && !readsOthers) return undefined;
  if (read.size === 1 && !readsOthers) return `fact:${only}`;
  if (!isComparison(atom)) return `atom:${JSON.stringify(atom)}`;
  const [left, right] = [atom[1], atom[2]];
  const isConstant = (side: Expression): boolean => factsIn(side).length === 0 && keyOf(side, setting) === undefined;
  if (isConstant(right)) return `expression:${JSON.stringify(left)}`;
  if (isConstant(left)) return `expression:${JSON.stringify(right)}`;
  return `pair:${[left, right]
    .map((side) => JSON.stringify(side))
    .sort()
    .join()}`;
}

/** Of a test without facts, or with every fact it reads set. */
function constantTruths(test: Expression, { probe, on }: Setting): Truths {
  if (isComparison(test) && test[1][0] === 'known' && test[2][0] === 'known') {
    const holds = compareKnown(test[0], test[1][1], test[2][1]);
    if (holds !== undefined) return holds ? TRUE : FALSE;
  }
  const asTrue = probe.extent(['=', test, ['known', true]], { on });
  if (asTrue !== 'never') return asTrue === 'always' ? TRUE : ANY_TRUTH;
  const asFalse = probe.extent(['=', test, ['known', false]], { on });
  return asFalse === 'always' ? FALSE : asFalse === 'never' ? NULL : FALSE | NULL;
}

function opaqueCells(index: number, atom: Expression, { slice }: Setting): readonly Cell[] {
  const says = expressionText(slice, atom);
  return [
    { says, constraint: ['=', atom, ['known', true]], truths: new Map([[index, TRUE]]) },
    { says: `not (${says})`, constraint: ['=', atom, ['known', false]], truths: new Map([[index, FALSE]]) },
  ];
}

/** Options of a choice, or spans of numbers or days on which none of the tests changes. */
function factCells(fact: Expression, members: readonly Member[], setting: Setting): readonly Cell[] {
  const { slice, probe, on } = setting;
  const own = fact[0] === 'fact' ? slice.facts[fact[1]] : undefined;
  const says = expressionText(slice, fact);
  const at = (value: Expression, label: string, constraint: Expression): Cell => ({
    says: `${says} ${label}`,
    constraint,
    truths: new Map(members.map(([i, atom]) => [i, constantTruths(withFact(atom, fact, value), setting)])),
  });
  const options = own?.type === 'boolean' ? [true, false] : own?.type === 'enum' ? own.options : undefined;
  if (options) {
    return options.map((option) => {
      const value: Expression = ['known', option];
      return at(value, `= ${expressionText(slice, value)}`, ['=', fact, value]);
    });
  }
  const whole = probe.range(fact, { on }) ?? { min: 0, max: 0 };
  const spans = spansBetween(
    whole,
    members.flatMap(([, atom]) => cutsOf(atom, fact, whole, setting)),
  );
  return spans.map((span) => at(['known', span.min], spanText(own?.type ?? 'number', span), within(fact, span)));
}

/** The test with a figure in the fact's place. */
function withFact(atom: Expression, fact: Expression, value: Expression): Expression {
  const key = JSON.stringify(fact);
  return rewrite(atom, (part) => (JSON.stringify(part) === key ? value : undefined));
}
