import { Dexie, liveQuery, type Table } from 'dexie';
import { type CaseStore, DATABASE, newestFirst } from './case-store.ts';
import { fromRecord, type Stored, toRecord } from './record.ts';
import type { SavedCase } from './saved-case.ts';

type Database = Dexie & { readonly cases: Table<Stored, string>; readonly aside: Table<Stored, number> };

/** Opens the database of this device; rejects where the browser refuses one. */
export async function openDeviceStore(): Promise<CaseStore> {
  const database = new Dexie(DATABASE) as Database;
  database.version(1).stores({ cases: 'id', aside: '++' });
  // Another tab erases or updates: let go, so that it isn't kept waiting.
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: false });
    return false;
  });
  await database.open();
  await sortOut(database);
  return deviceStore(database);
}

function deviceStore(database: Database): CaseStore {
  const all = async () => newestFirst((await database.cases.toArray()).flatMap((stored) => fromRecord(stored) ?? []));
  return {
    put: async (saved: SavedCase) => {
      await database.cases.put(toRecord(saved));
    },
    get: async (id) => fromRecord(await database.cases.get(id)),
    all,
    delete: (id) => database.cases.delete(id),
    watch: (show) => {
      const subscription = liveQuery(all).subscribe({ next: show, error: () => {} });
      return () => subscription.unsubscribe();
    },
    setAside: (id) => database.transaction('rw', database.cases, database.aside, () => moveAside(database, id)),
    aside: () => database.aside.toArray(),
    erase: async () => {
      // Emptied first: the deletion itself may have to wait for a sleeping tab.
      await database.transaction('rw', database.cases, database.aside, () =>
        Promise.all([database.cases.clear(), database.aside.clear()]),
      );
      await database.delete({ disableAutoOpen: false });
    },
  };
}

async function moveAside(database: Database, id: string): Promise<void> {
  const stored = await database.cases.get(id);
  if (!stored) return;
  await database.aside.add(stored);
  await database.cases.delete(id);
}

/** Sets aside what this version can't read, and takes back what an older version couldn't and this one can. */
async function sortOut(database: Database): Promise<void> {
  await database.transaction('rw', database.cases, database.aside, async () => {
    const unreadable = await database.cases.filter((stored) => !fromRecord(stored)).primaryKeys();
    for (const id of unreadable) await moveAside(database, id);
    const readable = await database.aside.filter((stored) => fromRecord(stored) !== undefined).primaryKeys();
    for (const key of readable) await takeBack(database, key);
  });
}

async function takeBack(database: Database, key: number): Promise<void> {
  const stored = await database.aside.get(key);
  const saved = fromRecord(stored);
  if (!saved || (await database.cases.get(saved.id))) return;
  await database.cases.put(toRecord(saved));
  await database.aside.delete(key);
}
