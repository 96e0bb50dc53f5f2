import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { PrecacheController, type PrecacheEntry, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setDefaultHandler } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };

setCacheNameDetails({ prefix: 'lingdedao' });

// All files of one build or none: the worker isn't installed before the last of them is stored, and serves only its own build.
const app = new PrecacheController();
app.addToCacheList(self.__WB_MANIFEST);
registerRoute(new PrecacheRoute(app));
registerRoute(
  new NavigationRoute(app.createHandlerBoundToURL('index.html'), { denylist: [/\/[^/]+\.(?!html$)[a-z0-9]+$/i] }),
);

// A tab still open with the build before may ask for a part of it that it hasn't loaded yet.
setDefaultHandler(async ({ request }) => (await caches.match(request)) ?? fetch(request));

self.addEventListener('install', (event) => app.install(event));
self.addEventListener('activate', (event) => event.waitUntil(removeOldFiles(event)));
self.addEventListener('message', (event) => {
  if (isSkipWaiting(event.data)) void self.skipWaiting();
});

// The first visit is served too, so that what it loads later comes from the store.
clientsClaim();

async function removeOldFiles(event: ExtendableEvent): Promise<void> {
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (tabs.length <= 1) await app.activate(event);
}

function isSkipWaiting(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING';
}
