import { readContents } from '../outside/case-schema.ts';
import { isSealed, type Sealed } from '../passphrase/passphrase.ts';
import type { SavedCase } from './saved-case.ts';

/** A record as it lies in the database, of whatever format. */
export type Stored = Readonly<Record<string, unknown>>;

/** Turns a record of one format into the next one. */
export type Upgrade = (record: Stored) => Stored;

/** What of a record stays legible when the rest is locked. */
export interface Legible {
  readonly id: string;
  readonly revision: number;
  readonly createdAt: string;
  readonly savedAt: string;
}

/** The upgrade at index n takes format n + 1 to n + 2. Every format ever written stays readable. */
const upgrades: readonly Upgrade[] = [
  // Format 2 counts how often a case was saved, says when that was first, and may be locked.
  (record) => ({ ...record, revision: 1, createdAt: record.savedAt }),
];

const FORMAT = upgrades.length + 1;

export function toRecord(saved: SavedCase): Stored & { readonly id: string } {
  return { format: FORMAT, ...saved };
}

/** A record of which only the key tells more than when it was saved. */
export function toSealedRecord({ id, revision, createdAt, savedAt }: Legible, sealed: Sealed) {
  return { format: FORMAT, id, revision, createdAt, savedAt, sealed };
}

/** Reads a record of this or any earlier format; undefined when it isn't one, or is of a later format than we know. */
export function fromRecord(stored: unknown, steps: readonly Upgrade[] = upgrades): SavedCase | undefined {
  const record = upgraded(stored, steps);
  const head = record && legible(record);
  const contents = head && readContents(record);
  return contents && { ...head, ...contents };
}

/** What is locked in a record, with what stays legible of it; undefined when it isn't a locked one. */
export function sealedIn(stored: unknown): (Legible & { readonly sealed: Sealed }) | undefined {
  const record = upgraded(stored, upgrades);
  const head = record && legible(record);
  return head && isSealed(record.sealed) ? { ...head, sealed: record.sealed } : undefined;
}

function upgraded(stored: unknown, steps: readonly Upgrade[]): Stored | undefined {
  if (!isObject(stored) || !Number.isInteger(stored.format)) return undefined;
  const format = Number(stored.format);
  if (format < 1 || format > steps.length + 1) return undefined;
  return steps.slice(format - 1).reduce((record, step) => step(record), stored);
}

function legible({ id, revision, createdAt, savedAt }: Stored): Legible | undefined {
  if (typeof id !== 'string' || typeof savedAt !== 'string' || typeof createdAt !== 'string') return undefined;
  return Number.isInteger(revision) ? { id, revision: Number(revision), createdAt, savedAt } : undefined;
}

function isObject(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
