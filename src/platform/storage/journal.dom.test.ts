import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anotherVisit, first, inDatabase, putRaw, type Storage } from './cases-under-test.ts';
import type { SavedCase } from './saved-case.ts';

afterEach(async () => {
  await (await anotherVisit()).eraseEverything();
});

describe('a page that is closed before the database is done', () => {
  const changed = { ...first, savedAt: '2026-11-22T08:00:00.000Z', name: 'the last answer' };

  /** A page that keeps a case and is closed in the middle of keeping the next state of it. */
  async function closedTooSoon(states: readonly SavedCase[], prepare = async (_: Storage) => {}): Promise<Storage> {
    const storage = await anotherVisit();
    const { caseWriter } = await import('./case-writer.ts');
    const writer = caseWriter(() => expect.unreachable());
    await writer.write(first);
    await prepare(storage);
    const open = Dexie.prototype.transaction;
    const stuck = vi.spyOn(Dexie.prototype, 'transaction').mockImplementation(function (this: Dexie, ...args: never[]) {
      return args[0] === 'rw' ? new Dexie.Promise(() => {}) : open.apply(this, args);
    } as never);
    for (const state of states) {
      void writer.write(state);
      // What hasn't come to the database by now would come to it later, in the middle of another test.
      await vi.waitFor(() => expect(stuck.mock.calls.map(([mode]) => mode as unknown)).toContain('rw'), 5000);
    }
    dispatchEvent(new Event('pagehide'));
    stuck.mockRestore();
    return storage;
  }

  const lyingAbout = () => JSON.stringify({ ...localStorage });

  it('leaves the last answer behind, and the next visit keeps it as if nothing had been', async () => {
    await closedTooSoon([changed]);
    const storage = await anotherVisit();
    expect(await storage.listCases()).toEqual([{ ...changed, createdAt: first.savedAt, revision: 2 }]);
    expect(await inDatabase('cases')).toHaveLength(1);
    expect(lyingAbout()).not.toContain('unsaved');
  });

  it('has one case, not two, where the state before was kept after all', async () => {
    const between = { ...first, savedAt: '2026-11-21T08:00:00.000Z', name: 'the one before' };
    await closedTooSoon([between, changed]);
    await putRaw({ format: 2, ...between, createdAt: first.savedAt, revision: 2 });
    expect(await (await anotherVisit()).listCases()).toEqual([{ ...changed, createdAt: first.savedAt, revision: 3 }]);
  });

  it('has one case, not two, where the database was done in time', async () => {
    await closedTooSoon([changed]);
    const done = { ...changed, createdAt: first.savedAt, revision: 2 };
    await putRaw({ format: 2, ...done });
    expect(await (await anotherVisit()).listCases()).toEqual([done]);
  });

  it('has two where another tab changed the case in between', async () => {
    await closedTooSoon([changed]);
    const theirs = {
      ...first,
      savedAt: '2026-11-22T07:00:00.000Z',
      name: 'theirs',
      createdAt: first.savedAt,
      revision: 2,
    };
    await putRaw({ format: 2, ...theirs });
    const names = (await (await anotherVisit()).listCases()).map(({ name }) => name);
    expect(names).toEqual(['the last answer', 'theirs']);
  });

  it('leaves nothing of a case that was deleted, there or in another tab', async () => {
    await closedTooSoon([changed]);
    const other = await anotherVisit();
    await other.deleteCase('a1');
    expect(lyingAbout()).not.toContain('unsaved');
    expect(await (await anotherVisit()).listCases()).toEqual([]);
  });

  it('leaves nothing when everything is erased', async () => {
    await closedTooSoon([changed]);
    await (await anotherVisit()).eraseEverything();
    expect(lyingAbout()).not.toContain('unsaved');
    expect(await (await anotherVisit()).listCases()).toEqual([]);
  });

  it('leaves nothing at a kiosk', async () => {
    const storage = await anotherVisit();
    storage.keepNothing();
    const { caseWriter } = await import('./case-writer.ts');
    await storage.listCases();
    const writing = caseWriter(() => {}).write(changed);
    dispatchEvent(new Event('pagehide'));
    expect(lyingAbout()).not.toContain('unsaved');
    // Else it would be done in the next test, where it is no kiosk any more.
    await writing;
  });

  it('is read with care: what lies there may be anything', async () => {
    localStorage.setItem('lingdedao.unsaved.x', '{"record":{"format":2,"id":"x"}}');
    localStorage.setItem('lingdedao.unsaved.y', '[');
    expect(await (await anotherVisit()).listCases()).toEqual([]);
  });

  // The pages that these tell of it open the database anew, whichever test they are of.
  it('leaves nothing where the cases have a passphrase', async () => {
    await closedTooSoon([changed], (storage) => storage.lockCases('小港旗津 2026'));
    expect(lyingAbout()).not.toContain('unsaved');
  });

  it('leaves nothing that a passphrase set meanwhile would not cover', async () => {
    await closedTooSoon([changed]);
    localStorage.setItem('lingdedao.unsaved.x', 'legible');
    const other = await anotherVisit();
    await other.lockCases('小港旗津 2026');
    expect(lyingAbout()).not.toContain('unsaved');
  });
});
