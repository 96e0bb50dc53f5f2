import { signal } from '@preact/signals';
import type { LockState } from './case-lock.ts';
import { DATABASE } from './case-store.ts';

/**
 * `ok`: kept on the device. `stuck`: it doesn't answer yet, and cases live in memory until it does. `memory`: the browser refuses,
 * so cases live until the page closes. `full`: no room for the newest. `locked`: the newest waits in memory for the passphrase.
 */
export type StorageState = 'ok' | 'stuck' | 'memory' | 'full' | 'locked';

export const storageState = signal<StorageState>('ok');

/** Whether the device's cases have a passphrase; known once anything was asked of the storage. */
export const lockState = signal<LockState>('none');

/** How many records of the device this visit couldn't read and set aside. */
export const newlySetAside = signal(0);

/** Whether cases are kept on the device at all; not on a kiosk. */
export const onDevice = signal(true);

/** For kiosks: from here on nothing is written to the device. Call before anything is saved. */
export function keepNothing(): void {
  onDevice.value = false;
}

/** Whether it is worth asking for cases: a first visit then needn't fetch the code that keeps them. */
export async function mayHaveCases(): Promise<boolean> {
  if (!onDevice.peek()) return false;
  try {
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  } catch {
    return true;
  }
}
