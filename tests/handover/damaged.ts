import { fromBase64Url, toBase64Url } from '../../src/platform/outside/base64-url.ts';
import type { Chance } from '../exact/random.ts';

/** What happens to codes on their way: a smudge, a torn corner, two sheets mixed up. Never the code itself. */
export function damaged(code: string, draw: Chance): string {
  const changed = ways[draw.whole(0, ways.length - 1)]?.(code, draw) ?? '';
  return changed === code ? code.slice(1) : changed;
}

type Damage = (code: string, draw: Chance) => string;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const ways: readonly Damage[] = [
  // Some bits turned over, anywhere.
  (code, draw) => {
    const bytes = fromBase64Url(code) ?? new Uint8Array();
    for (let n = draw.whole(1, 8); n > 0; n -= 1) {
      const at = draw.whole(0, bytes.length - 1);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << draw.whole(0, 7));
    }
    return toBase64Url(bytes);
  },
  // Some letters misread.
  (code, draw) =>
    [...code].map((letter) => (draw.maybe(3 / code.length) ? letters[draw.whole(0, 63)] : letter)).join(''),
  // Cut off, at either end.
  (code, draw) => code.slice(0, draw.whole(0, code.length - 1)),
  (code, draw) => code.slice(draw.whole(1, code.length)),
  // A piece missing, doubled, or in another place.
  (code, draw) => splice(code, draw, (piece) => piece.slice(0, 0)),
  (code, draw) => splice(code, draw, (piece) => piece + piece),
  (code, draw) => splice(code, draw, (piece) => [...piece].reverse().join('')),
  // Of a version that there isn't, without and with everything else right.
  (code, draw) => {
    const bytes = fromBase64Url(code) ?? new Uint8Array();
    bytes[0] = draw.whole(2, 255);
    return toBase64Url(bytes);
  },
  // Nothing like one.
  (code, draw) => Array.from(code, () => letters[draw.whole(0, 63)]).join(''),
];

function splice(code: string, draw: Chance, change: (piece: string) => string): string {
  const at = draw.whole(0, code.length - 2);
  const end = draw.whole(at + 1, code.length);
  return code.slice(0, at) + change(code.slice(at, end)) + code.slice(end);
}
