import { bounds, type Dependencies, hangsOn, interval, join, type Member, membersOf, type Value } from '../value.ts';
import { arithmetic, isNumeric } from './arithmetic.ts';
import { and, mayBeNull, truths } from './logic.ts';

const TRUE = 2;

/** Members that may be there; those surely absent are gone, those surely present carry `true`. */
export function present(members: readonly Member[]): readonly Member[] {
  return members.filter((m) => (truths(m.sure) & TRUE) !== 0);
}

/** The list, plain when every member is sure. */
export function listOf(members: readonly Member[]): Value {
  const kept = present(members);
  return kept.every((m) => m.sure === true) ? kept.map((m) => m.value) : { open: 'list', members: kept };
}

/** Keeps each member with the further guard `test`. */
export function guarded(member: Member, test: Value): Member {
  return { value: member.value, sure: member.sure === true ? test : and([member.sure, test]) };
}

export function count(list: Value): Value {
  if (list === null) return 0;
  let min = 0;
  let max = 0;
  let hangs: Dependencies = [];
  for (const m of membersOf(list)) {
    max++;
    if (m.sure === true) min++;
    else hangs = [...new Set([...hangs, ...hangsOn(m.sure)])].sort((a, b) => a - b);
  }
  return interval(min, max, hangs);
}

/** Sum of a list of numbers; null for an empty list, as in FEEL: one without a sure member may be empty. */
export function sum(list: Value): Value {
  const members = membersOf(list);
  if (members.length === 0) return null;
  let total: Value = 0;
  for (const m of members) {
    const own = m.sure === true ? m.value : join(m.value, 0, hangsOn(m.sure));
    total = arithmetic('+', total, own);
  }
  return members.some((m) => m.sure === true) ? total : join(total, null, hangsOn(members.map((m) => m.sure)));
}

/** Smallest or largest of a list of numbers or days; null for an empty list or when a member is null. */
export function extreme(kind: 'min' | 'max', list: Value): Value {
  const members = membersOf(list);
  const pick = Math[kind];
  const certain = members.filter((m) => m.sure === true).map((m) => m.value);
  let result = certain.reduce<Value | undefined>((a, b) => (a === undefined ? b : pickOf(pick, a, b)), undefined);
  for (const m of members) {
    if (m.sure === true) continue;
    // With no sure member the list may be empty (null), and any one member may be the only one.
    const other: Value = result ?? null;
    const next = result === undefined || mayBeNull(other) ? join(m.value, other, []) : pickOf(pick, other, m.value);
    result = join(next, other, hangsOn(m.sure));
  }
  return result ?? null;
}

function pickOf(pick: (a: number, b: number) => number, a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return pick(a, b);
  if (!isNumeric(a) || !isNumeric(b)) return null;
  const [p, q] = [bounds(a), bounds(b)];
  const nullable = p.nullable || q.nullable;
  // A side that can't be the extreme leaves no trace.
  if (!nullable && beats(pick, p, q)) return a;
  if (!nullable && beats(pick, q, p)) return b;
  return interval(pick(p.min, q.min), pick(p.max, q.max), hangsOn([a, b]), nullable);
}

function beats(pick: typeof Math.min, p: { min: number; max: number }, q: { min: number; max: number }): boolean {
  return pick(p.max, q.min) === p.max && pick(p.min, q.max) === p.min;
}
