import { liveQuery } from 'dexie';
import { type CaseLock, caseLock, type LockState } from './case-lock.ts';
import { type CaseStore, newestFirst, onTopOf } from './case-store.ts';
import { type Database, openDatabase } from './database.ts';
import { fromRecord, type Legible, sealedIn, toRecord } from './record.ts';
import type { SavedCase } from './saved-case.ts';

/** The device's cases are locked, and here nobody has given the passphrase. */
export class LockedError extends Error {}

export interface DeviceStore extends CaseStore {
  /** How many records this opening set aside because they can't be read. */
  readonly newlyAside: number;
  lockState(): Promise<LockState>;
  /** False, changing nothing, where the passphrase is another. */
  unlock(passphrase: string): Promise<boolean>;
  setLock(passphrase: string): Promise<void>;
  removeLock(): Promise<void>;
}

/** Opens what this device keeps; rejects where the browser refuses to keep anything. */
export async function openDeviceStore(): Promise<DeviceStore> {
  const database = await openDatabase();
  const newlyAside = await sortOut(database);
  const lock = await caseLock(database);
  return { ...caseTable(database, lock), ...asideTable(database, lock), ...lock, newlyAside };
}

function caseTable(database: Database, lock: CaseLock) {
  const { cases, locks } = database;
  const read = async (stored: unknown): Promise<SavedCase | undefined> =>
    fromRecord(stored) ?? (await lock.read(stored));
  const all = async () => {
    const found = await Promise.all((await cases.toArray()).map(read));
    return newestFirst(found.filter((saved) => saved !== undefined));
  };
  return {
    put: async (saved: SavedCase) => {
      const kept = onTopOf(legible(await cases.get(saved.id)), saved);
      if (!kept) return undefined;
      const record = await lock.write(kept);
      return database.transaction('rw', cases, locks, async () => {
        if (!lock.fits(await locks.toArray())) throw new LockedError();
        // Sealing takes a moment, in which another tab may have saved.
        if (!onTopOf(legible(await cases.get(saved.id)), saved)) return undefined;
        await cases.put(record);
        return kept;
      });
    },
    get: async (id: string) => read(await cases.get(id)),
    all,
    delete: (id: string) => cases.delete(id),
    watch: (show: (found: readonly SavedCase[]) => void) => {
      const subscription = liveQuery(all).subscribe({ next: show, error: () => {} });
      return () => subscription.unsubscribe();
    },
    erase: async () => {
      const tables = [cases, locks, database.aside];
      // Emptied first: the deletion itself may have to wait for a sleeping tab.
      await database.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear())));
      await database.delete({ disableAutoOpen: false });
    },
  };
}

function asideTable(database: Database, lock: CaseLock) {
  return {
    setAside: (id: string) => database.transaction('rw', database.cases, database.aside, () => moveAside(database, id)),
    aside: async () => Promise.all((await database.aside.toArray()).map(lock.readAside)),
    deleteAside: () => database.aside.clear(),
  };
}

function legible(stored: unknown): SavedCase | Legible | undefined {
  return fromRecord(stored) ?? sealedIn(stored);
}

async function moveAside(database: Database, id: string): Promise<void> {
  const stored = await database.cases.get(id);
  if (!stored) return;
  await database.aside.add(stored);
  await database.cases.delete(id);
}

/** Sets aside what this version can't read, and takes back what an older version couldn't and this one can; how many it set aside. */
async function sortOut(database: Database): Promise<number> {
  const { cases, aside } = database;
  const find = async () => ({
    unreadable: await cases.filter((stored) => !legible(stored)).primaryKeys(),
    readable: await aside.filter((stored) => legible(stored) !== undefined).primaryKeys(),
  });
  // WebKit may go on with a writing transaction of a page that was closed in the middle of it, and then lets nobody else write
  // or read: where there is nothing to write, none is begun.
  const { unreadable, readable } = await find();
  if (unreadable.length + readable.length === 0) return 0;
  return database.transaction('rw', cases, aside, async () => {
    const found = await find();
    for (const id of found.unreadable) await moveAside(database, id);
    for (const key of found.readable) await takeBack(database, key);
    return found.unreadable.length;
  });
}

async function takeBack(database: Database, key: number): Promise<void> {
  const stored = await database.aside.get(key);
  const head = legible(stored);
  if (!stored || !head || (await database.cases.get(head.id))) return;
  const saved = fromRecord(stored);
  await database.cases.put(saved ? toRecord(saved) : stored);
  await database.aside.delete(key);
}
