import type { CaseFile } from '../../engine/index.ts';
import type { Json, SavedCase } from './saved-case.ts';

/** A record as it lies in the database, of whatever format. */
export type Stored = Readonly<Record<string, unknown>>;

/** Turns a record of one format into the next one. */
export type Upgrade = (record: Stored) => Stored;

/** The upgrade at index n takes format n + 1 to n + 2. Every format ever written stays readable. */
const upgrades: readonly Upgrade[] = [];

export function toRecord(saved: SavedCase): Stored & { readonly id: string } {
  return { format: upgrades.length + 1, ...saved };
}

/** Reads a record of this or any earlier format; undefined when it isn't one, or is of a later format than we know. */
export function fromRecord(stored: unknown, steps: readonly Upgrade[] = upgrades): SavedCase | undefined {
  if (!isObject(stored) || !Number.isInteger(stored.format)) return undefined;
  const format = Number(stored.format);
  if (format < 1 || format > steps.length + 1) return undefined;
  const {
    id,
    savedAt,
    name,
    case: caseFile,
    journey,
  } = steps.slice(format - 1).reduce((record, step) => step(record), stored);
  if (typeof id !== 'string' || typeof savedAt !== 'string' || !isCaseFile(caseFile) || !isJourney(journey))
    return undefined;
  return { id, savedAt, ...(typeof name === 'string' && { name }), case: caseFile, journey };
}

/** Its shape only: whether facts and values are the rules' is for the engine's `readCase` to say. */
function isCaseFile(value: unknown): value is CaseFile {
  if (!isObject(value) || typeof value.on !== 'string' || !Array.isArray(value.people)) return false;
  const people: readonly unknown[] = value.people;
  return people.every((person) => isObject(person) && typeof person.id === 'string');
}

function isJourney(value: unknown): value is Readonly<Record<string, Json>> {
  return isObject(value);
}

function isObject(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
