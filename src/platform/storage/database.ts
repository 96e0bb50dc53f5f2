import { Dexie, type Table } from 'dexie';
import type { Lock, Sealed } from '../passphrase/passphrase.ts';
import { DATABASE } from './case-store.ts';
import { fromRecord, type Stored, toRecord } from './record.ts';

/** The one lock there can be: how the key is made, and something to try it on. */
export type LockRow = Lock & { readonly id: typeof LOCK; readonly trial: Sealed };

export const LOCK = 'cases';

export type Database = Dexie & {
  readonly cases: Table<Stored, string>;
  /** What couldn't be read, as it was; or locked, once there is a lock. */
  readonly aside: Table<Stored, number>;
  readonly locks: Table<LockRow, typeof LOCK>;
};

/** Opens the database of this device, brought up from whatever version it is of; rejects where the browser refuses one. */
export async function openDatabase(): Promise<Database> {
  const database = new Dexie(DATABASE) as Database;
  database.version(1).stores({ cases: 'id', aside: '++' });
  database
    .version(2)
    .stores({ locks: 'id' })
    .upgrade((change) => change.table('cases').toCollection().modify(bringUp));
  // Another tab erases or updates: let go, so that it isn't kept waiting.
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: false });
    return false;
  });
  await database.open();
  return database;
}

/** What can't be read stays as it is: it is set aside later. */
function bringUp(_: unknown, row: { value: unknown }): void {
  const saved = fromRecord(row.value);
  if (saved) row.value = toRecord(saved);
}
