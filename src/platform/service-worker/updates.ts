import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Workbox } from 'workbox-window';
import { flag } from '../clock/clock.ts';
import { lacksFont } from '../i18n/fonts.ts';
import { language } from '../i18n/language.ts';
import { firstLanguage, type Language } from '../i18n/languages.ts';

const justReady = signal(false);
const waiting = signal(false);
let worker: Workbox | undefined;

const HOUR = 3_600_000;

/** The whole app was stored on this device during this visit: worth telling, once. */
export const offlineJustReady: ReadonlySignal<boolean> = justReady;

/** A newer version, rules included, is stored and waits to be asked for. */
export const updateWaiting: ReadonlySignal<boolean> = waiting;

/** Stores the app for use without a network: in builds only, after the page has loaded, and not with `?no-sw`. */
export async function startServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD || flag('no-sw') !== null || !('serviceWorker' in navigator)) return;
  if (document.readyState !== 'complete')
    await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
  try {
    await register();
  } catch {
    // Refused, or without a network before anything was stored: the page works as it is.
  }
}

/** Takes the waiting version: this page starts again with it. Save the open case first. */
export function applyUpdate(): void {
  if (!waiting.peek()) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  worker?.messageSkipWaiting();
}

async function register(): Promise<void> {
  const { Workbox } = await import('workbox-window');
  worker = new Workbox(new URL('sw.js', document.baseURI).href);
  worker.addEventListener('waiting', () => {
    waiting.value = true;
  });
  worker.addEventListener('activated', async (event) => {
    // A worker that only clears up takes its registration away again.
    if (event.isUpdate || !(await navigator.serviceWorker.getRegistration())) return;
    if (await storeLanguage(language.peek())) justReady.value = true;
  });
  await worker.register();
  // Chinese is stored with the app; what else somebody reads is stored when they choose it.
  effect(() => void storeLanguage(language.value));
  lookForUpdates(worker);
}

/** Pages stay open for days on a phone: look again when one is brought back, at most every hour. */
function lookForUpdates(of: Workbox): void {
  let lookedAt = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - lookedAt < HOUR) return;
    lookedAt = performance.now();
    of.update().catch(() => {});
  });
}

/** Whether all of a language lies on the device now. */
async function storeLanguage(id: Language): Promise<boolean> {
  if (id === firstLanguage) return true;
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<boolean>((answered) => {
    port1.onmessage = ({ data }) => answered(data === true);
  });
  active?.postMessage({ type: 'STORE_LANGUAGE', language: id, withFont: lacksFont(id) }, [port2]);
  return answer;
}
