import { clientsClaim, type RouteHandlerCallbackOptions, setCacheNameDetails } from 'workbox-core';
import { PrecacheController, type PrecacheEntry, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setDefaultHandler } from 'workbox-routing';
import { counterparts, type LanguageFile, neededFor, sortOut } from './language-files.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };

setCacheNameDetails({ prefix: 'lingdedao' });

// All files of one build or none: the worker isn't installed before the last of them is stored, and serves only its own build.
// Each is held against its checksum: half a file, or a host's "not found" page in place of one, ends the installation, and the
// build before goes on.
const { everyones, ofLanguages } = sortOut(self.__WB_MANIFEST);
const app = new PrecacheController({ plugins: [{ requestWillFetch: async ({ request }) => askedAnew(request) }] });
app.addToCacheList([...everyones]);
const storedPage = app.createHandlerBoundToURL('index.html');
registerRoute(new NavigationRoute(page, { denylist: [/\/[^/]+\.(?!html$)[a-z0-9]+$/i] }));
registerRoute(new PrecacheRoute(app));

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

/** What the browser kept of the same name may be broken: the host says whether it is still good. */
function askedAnew(request: RequestInfo, integrity?: string): Request {
  return new Request(request, { cache: 'no-cache', ...(integrity !== undefined && { integrity }) });
}

/**
 * The page of this build. Where it was wiped and the host has another one by now, that one: it names its own files. For looking
 * at what the host has there is `?no-sw`.
 */
async function page(options: RouteHandlerCallbackOptions): Promise<Response> {
  const fromHost = () => fetch(options.request);
  const fromStore = () => storedPage(options);
  return options.url.searchParams.has('no-sw') ? fromHost().catch(fromStore) : fromStore().catch(fromHost);
}

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
  const missing = await Promise.all(
    files.map(async ({ url, integrity }) => ((await cache.match(url)) ? [] : [askedAnew(url, integrity)])),
  );
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
