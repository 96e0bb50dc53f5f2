import { effect, signal } from '@preact/signals';
import type { Answers } from '../../engine/index.ts';
import {
  caseWriter,
  deleteCase,
  eraseEverything,
  type Json,
  listCases,
  loadCase,
  mayHaveCases,
  navigate,
  now,
  onTabNews,
  type SavedCase,
  stop,
  type TabNews,
} from '../../platform/index.ts';
import { announce } from './announce.ts';
import { draftToKeep, dropOtherDraft, takeDraft } from './draft.ts';
import { readPath } from './fact-path.ts';
import { isOfCounter } from './of-counter.ts';
import { asOf, emptyCase, isStarted, type OpenCase, openCase } from './open-case.ts';
import { isSensitiveBenefit, isSensitiveFact } from './sensitive.ts';

/** What lies on the device already: not to be written again. */
let kept: OpenCase | undefined;
let keptDraft: string | undefined;
let restored: Promise<void> | undefined;

/** The case of last time couldn't be read by these rules and was laid aside. */
export const setAsideNote = signal(false);

/** When the open case was last kept, before this visit. */
export const keptBefore = signal<string | undefined>(undefined);

/** What another tab did to the open case: changed it meanwhile, or both did, so that there are two now. */
export const tabNote = signal<'changed' | 'copied' | undefined>(undefined);

const writer = caseWriter((copy, from) => {
  if (openCase.peek().id !== from) return;
  kept = { ...openCase.peek(), id: copy.id };
  openCase.value = kept;
  tabNote.value = 'copied';
});

/** Brings back the case worked on last; resolves when it is open, or there is none. */
export function restoreCase(): Promise<void> {
  restored ??= restore();
  return restored;
}

/** From now on every change of the open case is kept on the device. */
export function startKeeping(): void {
  effect(() => dropOtherDraft(openCase.value.id));
  effect(() => {
    const of = openCase.value;
    const draft = draftToKeep();
    if ((of === kept && draft === keptDraft) || !isStarted(of)) return;
    kept = of;
    keptDraft = draft;
    const saved = toSaved(withoutSensitive(of));
    void writer.write(draft === undefined ? saved : { ...saved, journey: { ...saved.journey, draft } });
  });
  onTabNews(hear);
}

/** Opens a kept case in place of the open one, which stays kept. */
export function openSaved(saved: SavedCase): void {
  tabNote.value = undefined;
  writer.startFrom(saved);
  kept = fromSaved(saved);
  openCase.value = kept;
  keptBefore.value = saved.savedAt;
  takeDraft(saved.journey.draft);
  keptDraft = draftToKeep();
}

/** Takes up what another tab made of the open case; what was answered here since is in it only if that tab had it too. */
export async function takeNewer(): Promise<void> {
  const newer = await loadCase(openCase.peek().id);
  if (newer) openSaved(newer);
}

export function startAnew(): void {
  startWith(emptyCase(now()));
}

/** Opens a case that isn't kept yet, in place of the open one. */
export function startWith(of: OpenCase): void {
  tabNote.value = undefined;
  keptBefore.value = undefined;
  openCase.value = of;
}

/** Forgets a kept case, the open one too, and gives it back, so that it can be saved again. */
export async function removeSaved(id: string): Promise<SavedCase | undefined> {
  if (id === openCase.peek().id) startAnew();
  await writer.stop();
  return deleteCase(id);
}

/** Away from here at once: nothing answered is left, in memory or on the device, and the way back doesn't lead here. */
export async function leaveNow(): Promise<void> {
  const left = openCase.peek();
  stop();
  forget();
  await writer.stop();
  if (isStarted(left)) await deleteCase(left.id);
}

/** Forgets all there is, here and on the device, and goes to the start. */
export async function eraseAll(done: string): Promise<void> {
  forget();
  await writer.stop();
  await eraseEverything();
  announce(done);
}

function hear(news: TabNews): void {
  const { id } = openCase.peek();
  if (news.kind === 'erased' || (news.kind === 'deleted' && news.id === id)) {
    forget();
    void writer.stop();
  }
  if (news.kind === 'saved' && news.id === id) tabNote.value = 'changed';
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
  const { household, people, passed, added = [], dropped = [], preferred = [] } = of;
  const isKept = (key: string) => !isSensitiveBenefit(key.split(' ')[0] ?? '');
  return {
    ...of,
    household: keptOf(household, 'household'),
    people: people.map((person) => ({ ...keptOf(person, 'person'), id: person.id })),
    passed: passed.filter((path) => !isSensitiveFact(readPath(path).fact)),
    added: added.filter(isKept),
    dropped: dropped.filter(isKept),
    preferred: preferred.filter(isKept),
  };
}

function keptOf(answers: Answers, entity: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !isSensitiveFact(`${entity}.${name}`)));
}

export function toSaved(of: OpenCase): SavedCase {
  const { id, name, household, people, events, passed, on, ticked = [], added = [], dropped = [] } = of;
  const { preferred = [] } = of;
  const { queue, notes } = of;
  const atCounter = { ...(queue !== undefined && { queue }), ...(notes !== undefined && { notes }) };
  return {
    id,
    savedAt: now(),
    ...(name !== undefined && { name }),
    case: { on: asOf.peek(), household, people },
    journey: { events, passed, ticked, added, dropped, preferred, ...(on !== undefined && { on }), ...atCounter },
  };
}

export function fromSaved({ id, name, case: { household = {}, people }, journey }: SavedCase): OpenCase {
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
    preferred: strings(journey.preferred),
    ...(typeof queue === 'number' && { queue }),
    ...(typeof notes === 'string' && { notes }),
  };
}

function strings(list: Json | undefined): readonly string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}
