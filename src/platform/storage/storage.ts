import { type ReadonlySignal, signal } from '@preact/signals';
import { resetPreferences } from '../preferences/preferences.ts';
import { type CaseStore, DATABASE, newestFirst } from './case-store.ts';
import { memoryStore } from './memory-store.ts';
import type { SavedCase } from './saved-case.ts';
import { announceErased, onErasedElsewhere } from './tabs.ts';
import { caseWatchers } from './watchers.ts';
import { wipeCaches, wipeWebStorage } from './wipe.ts';

/** `ok`: kept on the device. `memory`: the browser refuses, so cases live until the page closes. `full`: no room for the newest. */
export type StorageState = 'ok' | 'memory' | 'full';

const state = signal<StorageState>('ok');
const memory = memoryStore();
const watchers = caseWatchers();
let opened: Promise<CaseStore> | undefined;
let hearsOtherTabs = false;
let onDevice = true;

export const storageState: ReadonlySignal<StorageState> = state;

/** For kiosks: from here on nothing is written to the device. Call before anything is saved. */
export function keepNothing(): void {
  onDevice = false;
  state.value = 'memory';
}

/** Keeps a case, in memory if the device can't; `storageState` says which. */
export async function saveCase(saved: SavedCase): Promise<void> {
  const store = await open();
  try {
    await store.put(saved);
    if (store !== memory) await memory.delete(saved.id);
    if (onDevice && store !== memory) state.value = 'ok';
  } catch (error) {
    await memory.put(saved);
    state.value = isFull(error) ? 'full' : 'memory';
    if (store !== memory) watchers.show((await attempt(() => store.all())) ?? []);
  }
}

/** The case, or undefined when there is none that can be read. */
export async function loadCase(id: string): Promise<SavedCase | undefined> {
  return (await memory.get(id)) ?? (await attempt((store) => store.get(id)));
}

/** Whether it is worth asking for cases: a first visit then needn't fetch the database's code. */
export async function mayHaveCases(): Promise<boolean> {
  if (memory.now().length > 0) return true;
  try {
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  } catch {
    return onDevice;
  }
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
  await memory.delete(id);
  await attempt((store) => store.delete(id));
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

/**
 * Forgets everything: cases, preferences, caches of answers, in every tab. The app itself stays stored, so that it still works
 * offline. Drop the open case first, or its next save brings it back.
 */
export async function eraseEverything(): Promise<void> {
  announceErased();
  const store = await open();
  letGo();
  await store.erase().catch(() => {});
  resetPreferences();
  wipeWebStorage();
  await wipeCaches();
}

function open(): Promise<CaseStore> {
  if (!hearsOtherTabs) onErasedElsewhere(letGo);
  hearsOtherTabs = true;
  opened ??= onDevice ? openOnDevice() : Promise.resolve(memory);
  return opened;
}

function letGo(): void {
  opened = undefined;
  watchers.detach();
  void memory.erase();
}

async function openOnDevice(): Promise<CaseStore> {
  try {
    const { openDeviceStore } = await import('./device-store.ts');
    const store = await openDeviceStore();
    watchers.attach(store);
    return store;
  } catch {
    state.value = 'memory';
    return memory;
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

function isFull(error: unknown): boolean {
  const names = [error, error instanceof Error && 'inner' in error ? error.inner : undefined];
  return names.some((cause) => cause instanceof Error && cause.name === 'QuotaExceededError');
}
