import type { Page } from '@playwright/test';

/** Every record that the page's origin keeps, by table. */
export function storedRecords(page: Page): Promise<Readonly<Record<string, readonly Record<string, unknown>[]>>> {
  return page.evaluate(async () => {
    const found: Record<string, Record<string, unknown>[]> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((opened, failed) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => opened(request.result);
        request.onerror = () => failed(request.error);
      });
      for (const store of database.objectStoreNames) {
        const request = database.transaction(store).objectStore(store).getAll();
        found[store] = await new Promise((read) => {
          request.onsuccess = () => read(request.result);
        });
      }
      database.close();
    }
    return found;
  });
}
