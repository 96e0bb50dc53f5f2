import { parseJson } from '../outside/parse-json.ts';
import { fromRecord, toRecord } from './record.ts';
import type { SavedCase } from './saved-case.ts';
import { unsaved } from './unsaved.ts';

/** Begins as every key of ours does, so that erasing everything takes it along. */
const PREFIX = 'lingdedao.unsaved.';

/** Any case is shorter by far. */
const LONGEST = 1_000_000;

/** A case that a page left behind because it was closed before the database had it. */
export interface Left {
  readonly saved: SavedCase;
  /** When the state before it was saved, if that was being kept just then and so may be what the database has. */
  readonly after: string | undefined;
}

/** Writes down what isn't kept yet, at once: in a page that is going no database gets done. */
export function leaveBehind(beingKept: string | undefined): void {
  for (const saved of unsaved.values()) {
    const { revision = 0, createdAt = saved.savedAt } = saved;
    const record = toRecord({ ...saved, revision, createdAt });
    try {
      localStorage.setItem(PREFIX + saved.id, JSON.stringify({ record, after: beingKept }));
    } catch {
      // Refused or full: the database may still be in time.
    }
  }
}

export function allLeft(): readonly Left[] {
  return keys().flatMap((key) => read(key) ?? []);
}

/** It is kept by now, or gone for good. What is newer than the instant, if one is given, stays. */
export function forgetLeft(id: string, keptAt?: string): void {
  const key = PREFIX + id;
  const left = keptAt === undefined ? undefined : read(key);
  if (!left || !keptAt || left.saved.savedAt <= keptAt) remove(key);
}

export function forgetAllLeft(): void {
  keys().forEach(remove);
}

function read(key: string): Left | undefined {
  try {
    const { record, after } = (parseJson(localStorage.getItem(key) ?? '', LONGEST) ?? {}) as Record<string, unknown>;
    const saved = fromRecord(record);
    return saved && { saved: neverKept(saved), after: typeof after === 'string' ? after : undefined };
  } catch {
    return undefined;
  }
}

function neverKept({ revision = 0, createdAt, ...saved }: SavedCase): SavedCase {
  return revision === 0 || createdAt === undefined ? saved : { ...saved, revision, createdAt };
}

function keys(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Refused: then it isn't there.
  }
}
