import { resetPreferences } from '../preferences/preferences.ts';
import { type CaseStore, DATABASE, newestFirst } from './case-store.ts';
import type { DeviceStore } from './device-store.ts';
import { forgetAllLeft, forgetLeft, leaveBehind } from './journal.ts';
import { keepCase } from './keep-case.ts';
import { memoryStore } from './memory-store.ts';
import type { SavedCase } from './saved-case.ts';
import { lockState, newlySetAside, onDevice, storageState } from './storage-state.ts';
import { onTabNews, tellTabs } from './tabs.ts';
import { takeUpLeft } from './take-up-left.ts';
import { caseWatchers } from './watchers.ts';
import { wipeCaches, wipeWebStorage } from './wipe.ts';

/** WebKit may not answer at all, until all of its pages are closed: rather a page that forgets than none. */
const LATEST_MS = 4000;

const memory = memoryStore();
const watchers = caseWatchers();
let opened: Promise<CaseStore> | undefined;
let device: DeviceStore | undefined;
let listens = false;
const movedUp = new Map<string, number>();
/** When the state that is being kept just now was saved. */
let beingKept: string | undefined;

/** See `storage.ts`, as for what else it has of these. */
export async function saveCase(saved: SavedCase): Promise<SavedCase> {
  const store = await open();
  beingKept = saved.savedAt;
  try {
    const revision = Math.max(saved.revision ?? 0, movedUp.get(saved.id) ?? 0);
    const kept = await keepCase(store, revision === 0 ? saved : { ...saved, revision });
    movedUp.delete(saved.id);
    forgetLeft(saved.id, saved.savedAt);
    if (store !== memory) await onKept(kept, saved.id);
    return kept;
  } catch (error) {
    await memory.hold(saved);
    if (store !== memory) watchers.show((await attempt(() => store.all())) ?? []);
    await noteLock();
    storageState.value = lockState.peek() === 'locked' ? 'locked' : isFull(error) ? 'full' : 'memory';
    return saved;
  } finally {
    beingKept = undefined;
  }
}

/** The case, or undefined when there is none that can be read. */
export async function loadCase(id: string): Promise<SavedCase | undefined> {
  return (await memory.get(id)) ?? (await attempt((store) => store.get(id)));
}

/** Every case kept, newest first. */
export async function listCases(): Promise<readonly SavedCase[]> {
  return merged((await attempt((store) => store.all())) ?? []);
}

/** Calls back with every case kept, at once and after each change in any tab; returns how to stop. */
export function watchCases(show: (cases: readonly SavedCase[]) => void): () => void {
  return watchers.add((cases) => show(merged(cases)), open());
}

/** Forgets a case and gives it back, so that the deletion can be undone by saving it again. */
export async function deleteCase(id: string): Promise<SavedCase | undefined> {
  const saved = await loadCase(id);
  forgetLeft(id);
  await memory.delete(id);
  await attempt((store) => store.delete(id));
  tellTabs({ kind: 'deleted', id });
  return saved;
}

/** Takes a case that the rules refuse out of the list, without losing it; it is tried again with every start. */
export async function setAside(id: string): Promise<void> {
  await attempt((store) => store.setAside(id));
}

/** What was set aside because it couldn't be read, as it lies there. */
export async function listAside(): Promise<readonly unknown[]> {
  return (await attempt((store) => store.aside())) ?? [];
}

/** Forgets what was set aside. */
export async function deleteAside(): Promise<void> {
  await attempt((store) => store.deleteAside());
  newlySetAside.value = 0;
}

/** Opens the device's cases with their passphrase; false where it is another. What waited in memory is kept then. */
export async function unlockCases(passphrase: string): Promise<boolean> {
  await open();
  if (!(await device?.unlock(passphrase))) return false;
  await noteLock();
  await moveUp();
  if (device) watchers.attach(device);
  return true;
}

/** From now on the device's cases open only with this passphrase. Rejects, changing nothing, where that can't be done. */
export async function lockCases(passphrase: string): Promise<void> {
  await open();
  await device?.setLock(passphrase);
  forgetAllLeft();
  await noteLock();
  tellTabs({ kind: 'locks' });
}

/** Does away with the passphrase; the cases must be open. */
export async function removeCaseLock(): Promise<void> {
  await device?.removeLock();
  await noteLock();
  tellTabs({ kind: 'locks' });
}

/**
 * Forgets everything: cases, preferences, caches of answers, in every tab. The app itself stays stored, so that it still works
 * offline. Drop the open case first, or its next save brings it back.
 */
export async function eraseEverything(): Promise<void> {
  tellTabs({ kind: 'erased' });
  const store = await open();
  letGo();
  await store.erase().catch(() => {});
  if (!onDevice.peek()) await removeDatabase();
  resetPreferences();
  wipeWebStorage();
  await wipeCaches();
}

function open(): Promise<CaseStore> {
  if (!listens) {
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', () => document.hidden && leave());
    onTabNews(({ kind }) => {
      if (kind === 'erased') letGo();
      if (kind === 'locks') {
        reopen();
        void open();
      }
    });
  }
  listens = true;
  opened ??= onDevice.peek() ? openOnDevice() : Promise.resolve(memory);
  return opened;
}

/** Nothing that is to be locked lies about in the clear, and a page that keeps nothing leaves nothing. */
function leave(): void {
  if (device && lockState.peek() === 'none') leaveBehind(beingKept);
}

function letGo(): void {
  reopen();
  lockState.value = 'none';
  newlySetAside.value = 0;
  void memory.erase();
}

/** The key that this tab holds, if any, is no longer the right one. */
function reopen(): void {
  opened = undefined;
  device = undefined;
  watchers.detach();
}

async function openOnDevice(): Promise<CaseStore> {
  try {
    const { openDeviceStore } = await import('./device-store.ts');
    const opening = openDeviceStore().then(begin);
    const store = await Promise.race([opening, new Promise<undefined>((tooLate) => setTimeout(tooLate, LATEST_MS))]);
    if (store) return store;
    storageState.value = 'stuck';
    opening.then(moveTo, () => {});
    return memory;
  } catch {
    storageState.value = 'memory';
    return memory;
  }
}

async function begin(store: DeviceStore): Promise<DeviceStore> {
  newlySetAside.value += store.newlyAside;
  await noteLock(store);
  if (lockState.peek() !== 'none') forgetAllLeft();
  for (const saved of await takeUpLeft(store)) await memory.hold(saved);
  device = store;
  watchers.attach(store);
  return store;
}

/** The device answers after all: what waited in memory is kept. */
async function moveTo(store: DeviceStore): Promise<void> {
  opened = Promise.resolve(store);
  storageState.value = 'ok';
  await moveUp();
}

/** Keeps on the device what waited in memory; whoever goes on with it doesn't know of that revision. */
async function moveUp(): Promise<void> {
  for (const saved of memory.now()) movedUp.set(saved.id, (await saveCase(saved)).revision ?? 0);
}

async function noteLock(of = device): Promise<void> {
  lockState.value = (await of?.lockState().catch(() => undefined)) ?? 'none';
}

/** A case that waited in memory needn't any more, and other tabs may want to know. */
async function onKept({ id, revision = 1 }: SavedCase, before: string): Promise<void> {
  await memory.delete(before);
  if (onDevice.peek()) storageState.value = 'ok';
  tellTabs({ kind: 'saved', id, revision });
  if (revision === 1) void askToPersist();
}

/** A browser that isn't asked may do away with all of it when the device runs out of room. Firefox asks the person, so nothing waits. */
async function askToPersist(): Promise<void> {
  try {
    if ((await navigator.storage?.persisted?.()) === false) await navigator.storage.persist();
  } catch {
    // Asked in vain.
  }
}

/** A read or deletion that fails is as if nothing were there: memory has what this visit saved. */
async function attempt<T>(act: (store: CaseStore) => Promise<T>): Promise<T | undefined> {
  try {
    return await act(await open());
  } catch {
    return undefined;
  }
}

/** Cases that only memory has stand in place of the device's older copy of them. */
function merged(kept: readonly SavedCase[]): readonly SavedCase[] {
  const unsaved = memory.now();
  const ids = new Set(unsaved.map(({ id }) => id));
  return newestFirst([...unsaved, ...kept.filter(({ id }) => !ids.has(id))]);
}

/** What an earlier use of this browser left, where from now on nothing is kept. */
async function removeDatabase(): Promise<void> {
  await new Promise((done) => {
    try {
      const request = indexedDB.deleteDatabase(DATABASE);
      request.onsuccess = request.onerror = request.onblocked = done;
    } catch (refused) {
      done(refused);
    }
  });
}

function isFull(error: unknown): boolean {
  const names = [error, error instanceof Error && 'inner' in error ? error.inner : undefined];
  return names.some((cause) => cause instanceof Error && cause.name === 'QuotaExceededError');
}
