import { expect } from 'vitest';

const LONGEST = 1000;
const born = Object.getOwnPropertyNames(Object.prototype).join();
const bornOfLists = Object.getOwnPropertyNames(Array.prototype).join();

/** Runs a reader on an input: it must come to an end in a second, throw nothing, and leave what every object has alone. */
export async function survive<T>(read: () => T | Promise<T>, say: () => string): Promise<T> {
  const first = await timed(read, say);
  // Other processes may have had the machine: what is slow by itself is slow again, and by its own work.
  if (first.took > LONGEST) expect((await timed(read, say)).worked, `time for ${say()}`).toBeLessThan(LONGEST);
  return first.result;
}

async function timed<T>(
  read: () => T | Promise<T>,
  say: () => string,
): Promise<{ result: T; took: number; worked: number }> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  try {
    const result = await read();
    const { user, system } = process.cpuUsage(before);
    return { result, took: performance.now() - start, worked: (user + system) / 1000 };
  } catch (error) {
    throw new Error(`broken by ${say().slice(0, 2000)}`, { cause: error });
  }
}

/** Nothing was added to what all objects share. */
export function expectUnpolluted(): void {
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(born);
  expect(Object.getOwnPropertyNames(Array.prototype).join()).toBe(bornOfLists);
  expect('polluted' in globalThis).toBe(false);
}

/** Whether some data is plain all through: no object of it has another prototype, or a name that objects have from birth. */
export function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function';
  const prototype = Object.getPrototypeOf(value);
  const isOrdinary = prototype === Object.prototype || prototype === Array.prototype || prototype === null;
  const names = Object.keys(value);
  return (
    isOrdinary &&
    !names.some((name) => name === '__proto__' || name === 'constructor' || name === 'prototype') &&
    names.every((name) => isPlain((value as Record<string, unknown>)[name]))
  );
}
