import { signal } from '@preact/signals';

/** What the person at the kiosk chose; the next one starts without. */
export const isLow = signal(false);
export const isLarge = signal(false);
export const isSpoken = signal(false);

/** The field that the number pad types into. */
export const typedInto = signal<HTMLInputElement | undefined>(undefined);

/** Seconds until the wipe while the kiosk asks whether anybody is there. */
export const secondsLeft = signal<number | undefined>(undefined);

/** Whether the kiosk asks if the answers are to be erased. */
export const isFinishing = signal(false);
