/** Every key and cache of ours begins so: other pages of the same origin keep theirs. */
const PREFIX = 'lingdedao';
const APP_CACHE = 'precache';

export function wipeWebStorage(): void {
  for (const area of ['localStorage', 'sessionStorage'] as const) {
    try {
      const storage = globalThis[area];
      for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
    } catch {
      // Refused: then nothing of ours is in it.
    }
  }
}

/** Caches other than the app's own files. */
export async function wipeCaches(): Promise<void> {
  if (typeof caches === 'undefined') return;
  const ours = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && !name.includes(APP_CACHE));
  await Promise.all(ours.map((name) => caches.delete(name)));
}
