import { OPEN } from './carried-code.ts';

const longestText = 200_000;

/**
 * The address that opens a code on any device. Only its fragment holds the code, which browsers send to nobody. `VITE_ADDRESS`
 * says where the app can be reached when it isn't where the page is, as on a kiosk.
 */
export function addressOf(code: string): string {
  const { origin, pathname } = location;
  return `${import.meta.env.VITE_ADDRESS ?? origin + pathname}#/${OPEN}/${code}`;
}

/** Codes in a text that was pasted or scanned: addresses or the codes alone, several where it was cut into pieces. */
export function codesIn(text: string): readonly string[] {
  const words = text.slice(0, longestText).split(/\s+/);
  return words.map((word) => word.split(`#/${OPEN}/`).at(-1) ?? '').filter((word) => /^[\w.-]{8,}$/.test(word));
}
