import { localTime } from '../clock/clock.ts';

/** Begins as every key of ours does, so that erasing everything takes it along. */
const STORED_AS = 'lingdedao.queue';

/** As long as the page is open, where the browser refuses to store. */
let inMemory = { day: '', number: 1 };

/** The number that is being served; each day begins with 1. */
export function queueNumber(): number {
  const { day, number } = read();
  return day === localTime().day ? number : 1;
}

/** From here the numbers count on. */
export function setQueueNumber(number: number): void {
  inMemory = { day: localTime().day, number };
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(inMemory));
  } catch {
    // Refused or full: memory has it.
  }
}

function read(): { readonly day: string; readonly number: number } {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORED_AS) ?? 'null');
    if (isQueue(kept)) return kept;
  } catch {
    // Refused, or not ours.
  }
  return inMemory;
}

function isQueue(kept: unknown): kept is typeof inMemory {
  if (typeof kept !== 'object' || kept === null || !('day' in kept) || !('number' in kept)) return false;
  return typeof kept.day === 'string' && Number.isInteger(kept.number);
}
