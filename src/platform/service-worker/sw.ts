import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { PrecacheController, type PrecacheEntry, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setDefaultHandler } from 'workbox-routing';
import { counterparts, type LanguageFile, neededFor, sortOut } from './language-files.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };

setCacheNameDetails({ prefix: 'lingdedao' });

// All files of one build or none: the worker isn't installed before the last of them is stored, and serves only its own build.
const { everyones, ofLanguages } = sortOut(self.__WB_MANIFEST);
const app = new PrecacheController();
app.addToCacheList([...everyones]);
registerRoute(new PrecacheRoute(app));
registerRoute(
  new NavigationRoute(app.createHandlerBoundToURL('index.html'), { denylist: [/\/[^/]+\.(?!html$)[a-z0-9]+$/i] }),
);

// A tab still open with the build before may ask for a part of it that it hasn't loaded yet.
setDefaultHandler(async ({ request }) => (await caches.match(request)) ?? fetch(request));

// Languages are stored when they are chosen. Their files are named after their content, so that a build finds only its own;
// a newer build isn't installed before the languages that were chosen are stored anew.
const LANGUAGES = 'lingdedao-precache-languages';

self.addEventListener('install', (event) => {
  void app.install(event);
  event.waitUntil(storeAgain());
});
self.addEventListener('activate', (event) => event.waitUntil(removeOldFiles(event)));
self.addEventListener('message', (event) => {
  if (isMessage(event.data, 'SKIP_WAITING')) void self.skipWaiting();
  if (isMessage(event.data, 'STORE_LANGUAGE')) event.waitUntil(storeLanguage(event.data, event.ports[0]));
});

// The first visit is served too, so that what it loads later comes from the store.
clientsClaim();

async function storeAgain(): Promise<void> {
  if (!(await caches.has(LANGUAGES))) return;
  const kept = await (await caches.open(LANGUAGES)).keys();
  await store(
    counterparts(
      ofLanguages,
      kept.map(({ url }) => url),
    ),
  );
}

/** Answers whether the language now works without a network. */
async function storeLanguage({ language, withFont }: Record<string, unknown>, answer?: MessagePort): Promise<void> {
  try {
    await store(neededFor(ofLanguages, String(language), withFont === true));
    answer?.postMessage(true);
  } catch {
    answer?.postMessage(false);
  }
}

async function store(files: readonly LanguageFile[]): Promise<void> {
  if (files.length === 0) return;
  const cache = await caches.open(LANGUAGES);
  const missing = await Promise.all(files.map(async ({ url }) => ((await cache.match(url)) ? [] : [url])));
  await cache.addAll(missing.flat());
}

async function removeOldFiles(event: ExtendableEvent): Promise<void> {
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (tabs.length > 1) return;
  await app.activate(event);
  if (!(await caches.has(LANGUAGES))) return;
  const own = ofLanguages.map(({ url }) => new URL(url, self.registration.scope).href);
  const cache = await caches.open(LANGUAGES);
  for (const request of await cache.keys()) if (!own.includes(request.url)) await cache.delete(request);
}

function isMessage(data: unknown, type: string): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === type;
}
