import { computed, signal } from '@preact/signals';
import type { Answers, PersonAnswers } from '../../engine/index.ts';
import { now, today } from '../../platform/index.ts';

/** What somebody told us so far, and how far they came. */
export interface OpenCase {
  readonly id: string;
  /** The name given to a saved case. */
  readonly name?: string;
  /** The day whose rules are asked for; absent while that is today. */
  readonly on?: string;
  readonly events: readonly string[];
  readonly household: Answers;
  readonly people: readonly PersonAnswers[];
  /** Questions gone past, answered or not, in the order they were put. */
  readonly passed: readonly string[];
  /** Documents ticked off. */
  readonly ticked?: readonly string[];
  /** Claims put on the to-do list, and taken off it, against what it holds by itself. */
  readonly added?: readonly string[];
  readonly dropped?: readonly string[];
  /** Claims chosen where only one of several can be had, against what was picked for them. */
  readonly preferred?: readonly string[];
  /** Its number in the queue, for cases taken down at a counter. */
  readonly queue?: number;
  /** What staff wrote about it. */
  readonly notes?: string;
}

/** The page about the people at home, which asks several things at once; it stands in `passed` under this name. */
export const peoplePage = 'people';

/** A case nobody has answered anything in: one person, oneself. */
export function emptyCase(id: string): OpenCase {
  return { id, events: [], household: {}, people: [{ id: 'p1', relation: 'self' }], passed: [] };
}

export const openCase = signal<OpenCase>(emptyCase(now()));

/** The day whose rules count. */
export const asOf = computed(() => openCase.value.on ?? today());

/** Whether the date was chosen and isn't today: every screen then says so. */
export const isOtherDate = computed(() => asOf.value !== today());

/** Whether there is anything in the case that would be missed. */
export function isStarted(of: OpenCase): boolean {
  return of.passed.length > 0 || of.events.length > 0 || of.people.length > 1 || of.notes !== undefined;
}

export function changeCase(change: (before: OpenCase) => OpenCase): void {
  openCase.value = change(openCase.peek());
}
