import { Dexie } from 'dexie';
import { vi } from 'vitest';
import type { SavedCase } from './saved-case.ts';

export type Storage = typeof import('./cases.ts') & typeof import('./storage-state.ts');

export const first = savedCase('a1', '2026-11-20T08:00:00.000Z');
export const second = savedCase('b2', '2026-11-21T08:00:00.000Z');

function savedCase(id: string, savedAt: string): SavedCase {
  return { id, savedAt, case: { on: '2026-11-20', people: [{ id: 'self', born: '1954-03-05' }] }, journey: {} };
}

/** The module anew, as another visit or another tab has it. */
export async function anotherVisit(): Promise<Storage> {
  vi.resetModules();
  return { ...(await import('./cases.ts')), ...(await import('./storage-state.ts')) };
}

export async function inDatabase(table: string): Promise<unknown[]> {
  const database = await new Dexie('lingdedao').open();
  const rows = await database.table(table).toArray();
  database.close();
  return rows;
}

export async function putRaw(row: unknown): Promise<void> {
  const database = await new Dexie('lingdedao').open();
  await database.table('cases').put(row);
  database.close();
}
