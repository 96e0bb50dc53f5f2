import { effect, signal } from '@preact/signals';
import type { Answers } from '../../engine/index.ts';
import {
  eraseEverything,
  type Json,
  listCases,
  mayHaveCases,
  navigate,
  now,
  onErasedElsewhere,
  type SavedCase,
  saveCase,
  stop,
} from '../../platform/index.ts';
import { announce } from './announce.ts';
import { readPath } from './fact-path.ts';
import { asOf, emptyCase, isStarted, type OpenCase, openCase } from './open-case.ts';
import { isSensitiveBenefit, isSensitiveFact } from './sensitive.ts';

/** What lies on the device already: not to be written again. */
let kept: OpenCase | undefined;
let restored: Promise<void> | undefined;

/** The case of last time couldn't be read by these rules and was laid aside. */
export const setAsideNote = signal(false);

/** Brings back the case worked on last; resolves when it is open, or there is none. */
export function restoreCase(): Promise<void> {
  restored ??= restore();
  return restored;
}

/** From now on every change of the open case is kept on the device. */
export function startKeeping(): void {
  effect(() => {
    const of = openCase.value;
    if (of === kept || !isStarted(of)) return;
    kept = of;
    void saveCase(toSaved(withoutSensitive(of)));
  });
  onErasedElsewhere(forget);
}

/** Opens a kept case in place of the open one, which stays kept. */
export function openSaved(saved: SavedCase): void {
  kept = fromSaved(saved);
  openCase.value = kept;
}

export function startAnew(): void {
  openCase.value = emptyCase(now());
}

/** Away from here at once: nothing answered is left in memory, and the way back doesn't lead here. */
export function leaveNow(): void {
  stop();
  forget();
}

/** Forgets all there is, here and on the device, and goes to the start. */
export async function eraseAll(done: string): Promise<void> {
  forget();
  await eraseEverything();
  announce(done);
}

/** Staff's cases are no business of whoever opens the app as a resident. */
export function isOfCounter({ journey }: SavedCase): boolean {
  return journey.queue !== undefined;
}

function forget(): void {
  startAnew();
  navigate('#/', { replace: true });
}

async function restore(): Promise<void> {
  if (!(await mayHaveCases())) return;
  const latest = (await listCases()).find((saved) => !isOfCounter(saved));
  if (latest && !isStarted(openCase.peek())) openSaved(latest);
}

/** What was answered about violence and the like stays in memory only. */
export function withoutSensitive(of: OpenCase): OpenCase {
  const { household, people, passed, added = [], dropped = [] } = of;
  const isKept = (key: string) => !isSensitiveBenefit(key.split(' ')[0] ?? '');
  return {
    ...of,
    household: keptOf(household, 'household'),
    people: people.map((person) => ({ ...keptOf(person, 'person'), id: person.id })),
    passed: passed.filter((path) => !isSensitiveFact(readPath(path).fact)),
    added: added.filter(isKept),
    dropped: dropped.filter(isKept),
  };
}

function keptOf(answers: Answers, entity: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !isSensitiveFact(`${entity}.${name}`)));
}

function toSaved(of: OpenCase): SavedCase {
  const { id, name, household, people, events, passed, on, ticked = [], added = [], dropped = [] } = of;
  const { queue, notes } = of;
  const atCounter = { ...(queue !== undefined && { queue }), ...(notes !== undefined && { notes }) };
  return {
    id,
    savedAt: now(),
    ...(name !== undefined && { name }),
    case: { on: asOf.peek(), household, people },
    journey: { events, passed, ticked, added, dropped, ...(on !== undefined && { on }), ...atCounter },
  };
}

function fromSaved({ id, name, case: { household = {}, people }, journey }: SavedCase): OpenCase {
  const { on, queue, notes } = journey;
  return {
    id,
    ...(name !== undefined && { name }),
    ...(typeof on === 'string' && { on }),
    household,
    people,
    events: strings(journey.events),
    passed: strings(journey.passed),
    ticked: strings(journey.ticked),
    added: strings(journey.added),
    dropped: strings(journey.dropped),
    ...(typeof queue === 'number' && { queue }),
    ...(typeof notes === 'string' && { notes }),
  };
}

function strings(list: Json | undefined): readonly string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}
