import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { preferences, startPreferences } from '../preferences/preferences.ts';
import { anotherVisit, first, inDatabase, putRaw, second } from './cases-under-test.ts';
import type { SavedCase } from './saved-case.ts';

afterEach(async () => {
  vi.unstubAllGlobals();
  await (await anotherVisit()).eraseEverything();
});

describe('cases on the device', () => {
  it('are there on the next visit', async () => {
    const storage = await anotherVisit();
    await storage.saveCase(first);
    expect(await (await anotherVisit()).loadCase('a1')).toMatchObject(first);
    expect(storage.storageState.value).toBe('ok');
  });

  it('are not looked for on a first visit', async () => {
    const storage = await anotherVisit();
    expect(await storage.mayHaveCases()).toBe(false);
    await storage.saveCase(first);
    expect(await (await anotherVisit()).mayHaveCases()).toBe(true);
  });

  it('are listed newest first', async () => {
    const storage = await anotherVisit();
    await storage.saveCase(second);
    await storage.saveCase(first);
    expect((await storage.listCases()).map(({ id }) => id)).toEqual(['b2', 'a1']);
  });

  it('can be deleted, and the deletion undone', async () => {
    const storage = await anotherVisit();
    await storage.saveCase(first);
    const deleted = await storage.deleteCase('a1');
    expect(await storage.loadCase('a1')).toBeUndefined();
    expect(deleted).toMatchObject(first);
    if (deleted) await storage.saveCase(deleted);
    expect(await storage.loadCase('a1')).toMatchObject(first);
  });

  it('show up in other tabs as they change', async () => {
    const [here, there] = [await anotherVisit(), await anotherVisit()];
    const seen: string[][] = [];
    const stop = there.watchCases((cases) => seen.push(cases.map(({ id }) => id)));
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([]));
    await here.saveCase(first);
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['a1']));
    stop();
  });
});

describe('a record that this version cannot read', () => {
  it('is kept aside and does not stand in the way', async () => {
    await (await anotherVisit()).saveCase(first);
    await putRaw({ id: 'z9', format: 99, answers: 'of a later version' });
    const storage = await anotherVisit();
    expect((await storage.listCases()).map(({ id }) => id)).toEqual(['a1']);
    expect(await storage.listAside()).toEqual([{ id: 'z9', format: 99, answers: 'of a later version' }]);
    expect((await inDatabase('cases')).length).toBe(1);
  });

  it('comes back once it can be read', async () => {
    const storage = await anotherVisit();
    await storage.saveCase(first);
    await storage.setAside('a1');
    expect(await storage.listCases()).toEqual([]);
    expect((await storage.listAside()).length).toBe(1);
    expect(await (await anotherVisit()).loadCase('a1')).toMatchObject(first);
  });
});

describe('where the browser refuses to store', () => {
  it('cases live as long as the page', async () => {
    vi.stubGlobal('indexedDB', undefined);
    vi.spyOn(Dexie.dependencies, 'indexedDB', 'get').mockReturnValue(undefined as never);
    const storage = await anotherVisit();
    await storage.saveCase(first);
    expect(storage.storageState.value).toBe('memory');
    expect(await storage.loadCase('a1')).toMatchObject(first);
    expect((await storage.listCases()).length).toBe(1);
    vi.restoreAllMocks();
  });

  it('kiosks keep nothing', async () => {
    const storage = await anotherVisit();
    storage.keepNothing();
    await storage.saveCase(first);
    expect(await storage.loadCase('a1')).toMatchObject(first);
    expect(await (await anotherVisit()).loadCase('a1')).toBeUndefined();
  });
});

describe('where the device does not answer', () => {
  it('cases live in memory until it does, and then go on there', async () => {
    const open = Dexie.prototype.open;
    let answer = () => {};
    const silent = vi.spyOn(Dexie.prototype, 'open').mockImplementation(function (this: Dexie) {
      return new Dexie.Promise((opened) => {
        answer = () => opened(open.call(this));
      });
    } as never);
    const storage = await anotherVisit();
    const { caseWriter } = await import('./case-writer.ts');
    const writer = caseWriter(() => expect.unreachable());
    await writer.write(first);
    expect(storage.storageState.value).toBe('stuck');
    expect(await storage.listCases()).toMatchObject([first]);
    silent.mockRestore();
    answer();
    await vi.waitFor(async () => expect(await inDatabase('cases')).toHaveLength(1));
    expect(storage.storageState.value).toBe('ok');
    await writer.write({ ...first, savedAt: '2026-11-20T08:01:00.000Z', name: 'later' });
    expect(await (await anotherVisit()).listCases()).toMatchObject([{ id: 'a1', name: 'later' }]);
  }, 20_000);
});

describe('where the device is full', () => {
  it('the newest case is kept in memory and the older one stays stored', async () => {
    const storage = await anotherVisit();
    const kept = await storage.saveCase(first);
    let shown: readonly SavedCase[] = [];
    const stop = storage.watchCases((cases) => {
      shown = cases;
    });
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const changed = { ...kept, savedAt: '2026-11-22T08:00:00.000Z' };
    await storage.saveCase(changed);
    expect(storage.storageState.value).toBe('full');
    expect(await storage.loadCase('a1')).toEqual(changed);
    expect(await storage.listCases()).toMatchObject([changed]);
    expect(shown).toMatchObject([changed]);
    stop();
    full.mockRestore();
    expect(await (await anotherVisit()).loadCase('a1')).toMatchObject(first);
    await storage.saveCase(changed);
    expect(storage.storageState.value).toBe('ok');
    expect(await (await anotherVisit()).loadCase('a1')).toEqual({ ...changed, revision: 2 });
  });
});

describe('a case that two tabs changed', () => {
  it('is kept as the first saved it, and as the second saved it beside', async () => {
    const [here, there] = [await anotherVisit(), await anotherVisit()];
    const seen = await here.saveCase(first);
    await there.saveCase({ ...seen, savedAt: '2026-11-20T08:01:00.000Z', name: 'there' });
    const mine = await here.saveCase({ ...seen, savedAt: '2026-11-20T08:02:00.000Z', name: 'here' });
    expect(mine.id).not.toBe('a1');
    expect((await here.listCases()).map(({ id, name }) => [id === mine.id, name]).sort()).toEqual([
      [false, 'there'],
      [true, 'here'],
    ]);
    expect(await here.saveCase({ ...mine, name: 'here again' })).toMatchObject({ id: mine.id, revision: 2 });
  });

  it('is one case as long as they save one after the other', async () => {
    const [here, there] = [await anotherVisit(), await anotherVisit()];
    await here.saveCase(first);
    const seen = await there.loadCase('a1');
    await there.saveCase({ ...first, ...seen, name: 'there' });
    expect(await here.listCases()).toMatchObject([{ id: 'a1', name: 'there', revision: 2 }]);
  });

  it('changed quickly here is written one state after the other, the newest last', async () => {
    const storage = await anotherVisit();
    const { caseWriter } = await import('./case-writer.ts');
    const writer = caseWriter(() => expect.unreachable());
    for (const name of ['a', 'b', 'c', 'd']) void writer.write({ ...first, name });
    await writer.write({ ...first, name: 'e' });
    expect(await storage.listCases()).toMatchObject([{ id: 'a1', name: 'e' }]);
  });

  it('goes on under its new id in the tab that came second', async () => {
    const [there, here] = [await anotherVisit(), await anotherVisit()];
    const { caseWriter } = await import('./case-writer.ts');
    const moved: string[] = [];
    const writer = caseWriter(({ id }, from) => moved.push(from, id));
    await writer.write(first);
    const seen = { ...first, ...(await there.loadCase('a1')) };
    await there.saveCase({ ...seen, savedAt: '2026-11-20T08:01:00.000Z', name: 'there' });
    await writer.write({ ...first, savedAt: '2026-11-20T08:02:00.000Z', name: 'here' });
    const [from, id = ''] = moved;
    expect(from).toBe('a1');
    expect(await here.loadCase(id)).toMatchObject({ name: 'here' });
    expect(await here.loadCase('a1')).toMatchObject({ name: 'there' });
  });
});

describe('with a passphrase', () => {
  const passphrase = '小港旗津 2026';

  it('nothing of a case can be read on the device without it', async () => {
    const storage = await anotherVisit();
    await storage.saveCase({ ...first, name: '爸爸' });
    await putRaw({ id: 'z9', format: 99, answers: 'of a later version' });
    const next = await anotherVisit();
    await next.listCases();
    await next.lockCases(passphrase);
    expect(next.lockState.value).toBe('open');
    await next.saveCase(second);
    const lying = JSON.stringify([await inDatabase('cases'), await inDatabase('aside')]);
    for (const secret of ['爸爸', '1954', 'born', 'later version']) expect(lying).not.toContain(secret);
    expect((await next.listCases()).map(({ id }) => id)).toEqual(['b2', 'a1']);
    expect(await next.listAside()).toEqual([{ id: 'z9', format: 99, answers: 'of a later version' }]);
  });

  it('the next visit sees nothing until it is typed in right', async () => {
    await (await anotherVisit()).saveCase(first);
    await (await anotherVisit()).lockCases(passphrase);
    const storage = await anotherVisit();
    expect(await storage.listCases()).toEqual([]);
    expect(storage.lockState.value).toBe('locked');
    expect(await storage.unlockCases('something else')).toBe(false);
    expect(await storage.listCases()).toEqual([]);
    expect(await storage.unlockCases(passphrase)).toBe(true);
    expect(await storage.listCases()).toMatchObject([first]);
  });

  it('a case saved while they are locked waits in memory, and is kept once they are open', async () => {
    await (await anotherVisit()).saveCase(first);
    await (await anotherVisit()).lockCases(passphrase);
    const storage = await anotherVisit();
    await storage.saveCase(second);
    expect(storage.storageState.value).toBe('locked');
    expect(await inDatabase('cases')).toHaveLength(1);
    await storage.unlockCases(passphrase);
    expect(storage.storageState.value).toBe('ok');
    expect(await inDatabase('cases')).toHaveLength(2);
  });

  it('a case that waited for it goes on as the same one', async () => {
    await (await anotherVisit()).lockCases(passphrase);
    const storage = await anotherVisit();
    const { caseWriter } = await import('./case-writer.ts');
    const writer = caseWriter(() => expect.unreachable());
    await writer.write(first);
    await storage.unlockCases(passphrase);
    await writer.write({ ...first, savedAt: '2026-11-20T08:01:00.000Z', name: 'later' });
    expect(await storage.listCases()).toMatchObject([{ id: 'a1', name: 'later' }]);
  });

  it('another tab that has no key writes nothing legible', async () => {
    const [here, there] = [await anotherVisit(), await anotherVisit()];
    await there.saveCase(first);
    await here.lockCases(passphrase);
    await there.saveCase(second);
    expect(JSON.stringify(await inDatabase('cases'))).not.toContain('1954');
    expect(await there.listCases()).toMatchObject([second]);
  });

  it('taken away again, everything is as before', async () => {
    await (await anotherVisit()).saveCase(first);
    const storage = await anotherVisit();
    await storage.lockCases(passphrase);
    await storage.removeCaseLock();
    expect(storage.lockState.value).toBe('none');
    expect(await (await anotherVisit()).listCases()).toMatchObject([first]);
  });
});

describe('erasing everything', () => {
  it('leaves no database, no key and no preference', async () => {
    startPreferences();
    preferences.textSize.value = 'xl';
    localStorage.setItem('somebody-else', 'stays');
    const storage = await anotherVisit();
    await storage.saveCase(first);
    await storage.eraseEverything();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('lingdedao');
    expect(Object.keys(localStorage).filter((key) => key.startsWith('lingdedao'))).toEqual([]);
    expect(localStorage.getItem('somebody-else')).toBe('stays');
    expect(await storage.listCases()).toEqual([]);
  });

  it('empties the lists that are open in any tab, and looking at them brings nothing back', async () => {
    const [here, there] = [await anotherVisit(), await anotherVisit()];
    await here.saveCase(first);
    const seen: Record<string, number> = {};
    const stops = [
      here.watchCases((cases) => Object.assign(seen, { here: cases.length })),
      there.watchCases((cases) => Object.assign(seen, { there: cases.length })),
    ];
    await vi.waitFor(() => expect(seen).toEqual({ here: 1, there: 1 }));
    await here.eraseEverything();
    await vi.waitFor(() => expect(seen).toEqual({ here: 0, there: 0 }));
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('lingdedao');
    await here.saveCase(second);
    await vi.waitFor(() => expect(seen.here).toBe(1));
    for (const stop of stops) stop();
  });

  it('tells the other tabs', async () => {
    const storage = await anotherVisit();
    const heard = new Promise((resolve) => {
      const channel = new BroadcastChannel('lingdedao');
      channel.onmessage = ({ data }) => {
        channel.close();
        resolve(data);
      };
    });
    await storage.eraseEverything();
    expect(await heard).toEqual({ kind: 'erased' });
  });
});
