import { parseJson } from '../outside/parse-json.ts';
import { isSealed, keyOf, newLock, type Sealed, seal, unseal } from '../passphrase/passphrase.ts';
import type { Kept } from './case-store.ts';
import { type Database, LOCK, type LockRow } from './database.ts';
import { fromRecord, type Stored, sealedIn, toRecord, toSealedRecord } from './record.ts';
import type { SavedCase } from './saved-case.ts';

/** `none`: no passphrase. `locked`: there is one, not given here yet. `open`: given. */
export type LockState = 'none' | 'locked' | 'open';

/** Any case is shorter by far. */
const LONGEST = 10_000_000;

/** Another tab changed a case while all were being locked or unlocked. */
class ChangedMeanwhile extends Error {}

export type CaseLock = ReturnType<typeof caseLock>;

/** The passphrase of the device's cases, if they have one: reads and writes records as it demands. */
export function caseLock(database: Database) {
  const { cases, aside, locks } = database;
  let held: { readonly key: CryptoKey; readonly salt: string } | undefined;
  const write = async (kept: Kept, key = held?.key) => {
    if (!key) return toRecord(kept);
    const { id, revision, createdAt, savedAt, ...hidden } = kept;
    return toSealedRecord(kept, await seal(key, JSON.stringify(hidden)));
  };
  const read = async (stored: unknown, key = held?.key): Promise<SavedCase | undefined> => {
    const locked = sealedIn(stored);
    if (!locked || !key) return undefined;
    const { sealed, ...head } = locked;
    const hidden = parseJson((await unseal(key, sealed)) ?? '', LONGEST);
    return hidden ? fromRecord({ ...toRecord(head as SavedCase), ...hidden }) : undefined;
  };
  const readAside = async (stored: unknown): Promise<unknown> => {
    const sealed = sealedAside(stored);
    if (!sealed) return stored;
    return held && parseJson((await unseal(held.key, sealed)) ?? '', LONGEST);
  };
  const fits = (rows: readonly LockRow[]) => rows[0]?.salt === held?.salt;
  /** Writes every record anew, all or none, and puts the lock in place or takes it away. */
  const rewrite = async (
    row: LockRow | undefined,
    change: (stored: Stored) => Promise<Stored>,
    changeAside: typeof change,
  ) => {
    const [before, besides] = [await cases.toArray(), await aside.toArray()];
    const [after, besidesAfter] = await Promise.all([all(before, change), all(besides, changeAside)]);
    await database.transaction('rw', cases, aside, locks, async () => {
      if (!isSame(await cases.toArray(), before) || !fits(await locks.toArray())) throw new ChangedMeanwhile();
      await Promise.all([cases.clear(), aside.clear(), locks.clear()]);
      await Promise.all([cases.bulkPut(after), aside.bulkAdd(besidesAfter), row && locks.put(row)]);
    });
  };
  return {
    write,
    read,
    readAside,
    fits,
    lockState: async (): Promise<LockState> => {
      const row = await locks.get(LOCK);
      if (!row) return 'none';
      return row.salt === held?.salt ? 'open' : 'locked';
    },
    unlock: async (passphrase: string): Promise<boolean> => {
      const row = await locks.get(LOCK);
      if (!row) return true;
      const key = await keyOf(row, passphrase);
      if ((await unseal(key, row.trial)) !== LOCK) return false;
      held = { key, salt: row.salt };
      return true;
    },
    setLock: async (passphrase: string): Promise<void> => {
      const lock = newLock();
      const key = await keyOf(lock, passphrase);
      const row: LockRow = { id: LOCK, ...lock, trial: await seal(key, LOCK) };
      const lockOne = async (stored: Stored) => {
        const saved = fromRecord(stored);
        return saved ? write(saved as Kept, key) : stored;
      };
      await rewrite(row, lockOne, async (stored) => ({ locked: await seal(key, JSON.stringify(stored)) }));
      held = { key, salt: lock.salt };
    },
    removeLock: async (): Promise<void> => {
      const unlockOne = async (stored: Stored) => {
        const saved = await read(stored);
        return saved ? toRecord(saved) : stored;
      };
      await rewrite(
        undefined,
        unlockOne,
        async (stored) => ((await readAside(stored)) as Stored | undefined) ?? stored,
      );
      held = undefined;
    },
  };
}

function sealedAside(stored: unknown): Sealed | undefined {
  const { locked } = (stored ?? {}) as { locked?: unknown };
  return isSealed(locked) ? locked : undefined;
}

function all(rows: readonly Stored[], change: (stored: Stored) => Promise<Stored>): Promise<Stored[]> {
  return Promise.all(rows.map(change));
}

function isSame(now: readonly Stored[], before: readonly Stored[]): boolean {
  const mark = ({ id, revision }: Stored) => `${id} ${revision}`;
  return now.map(mark).join() === before.map(mark).join();
}
