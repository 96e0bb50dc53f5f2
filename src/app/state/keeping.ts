import { effect, signal } from '@preact/signals';
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
} from '../../platform/index.ts';
import { announce } from './announce.ts';
import { asOf, emptyCase, isStarted, type OpenCase, openCase } from './open-case.ts';

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
    void saveCase(toSaved(of));
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

/** Forgets all there is, here and on the device, and goes to the start. */
export async function eraseAll(done: string): Promise<void> {
  forget();
  await eraseEverything();
  announce(done);
}

function forget(): void {
  startAnew();
  navigate('#/', { replace: true });
}

async function restore(): Promise<void> {
  if (!(await mayHaveCases())) return;
  const [latest] = await listCases();
  if (latest && !isStarted(openCase.peek())) openSaved(latest);
}

function toSaved(of: OpenCase): SavedCase {
  const { id, name, household, people, events, passed, on, ticked = [], added = [], dropped = [] } = of;
  return {
    id,
    savedAt: now(),
    ...(name !== undefined && { name }),
    case: { on: asOf.peek(), household, people },
    journey: { events, passed, ticked, added, dropped, ...(on !== undefined && { on }) },
  };
}

function fromSaved({ id, name, case: { household = {}, people }, journey }: SavedCase): OpenCase {
  const { on } = journey;
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
  };
}

function strings(list: Json | undefined): readonly string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}
