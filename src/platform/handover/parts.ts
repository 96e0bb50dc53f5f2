import { checksum } from './checksum.ts';

/** Longer than this an address makes a QR code too fine to be read from a phone's screen. */
const mostLetters = 900;

/** One of several pieces of a code. */
export interface Part {
  readonly number: number;
  readonly of: number;
  /** The same in all pieces of one code, and of that code alone. */
  readonly id: string;
  readonly text: string;
}

const mostParts = 40;
const pattern = /^(\d{1,2})\.(\d{1,2})\.([0-9a-z]{1,7})\.([\w-]+)$/;

/** The code in as few pieces as QR codes need: itself where one is enough, else each with its number. */
export function splitCode(code: string): readonly string[] {
  if (code.length <= mostLetters) return [code];
  const of = Math.ceil(code.length / mostLetters);
  const size = Math.ceil(code.length / of);
  return Array.from(
    { length: of },
    (_, at) => `${at + 1}.${of}.${idOf(code)}.${code.slice(at * size, (at + 1) * size)}`,
  );
}

/** A piece as it stands in an address or was scanned; undefined when it is no piece but perhaps a whole code. */
export function readPart(text: string): Part | undefined {
  const [, number, of, id = '', piece = ''] = pattern.exec(text) ?? [];
  const part = { number: Number(number), of: Number(of), id, text: piece };
  return part.number >= 1 && part.number <= part.of && part.of > 1 && part.of <= mostParts ? part : undefined;
}

/** The whole code once every piece of it is there; undefined until then, or when the pieces don't fit. */
export function joinParts(parts: readonly Part[]): string | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const texts = Array.from({ length: first.of }, (_, at) => parts.find(({ number }) => number === at + 1)?.text);
  if (texts.includes(undefined)) return undefined;
  const code = texts.join('');
  return idOf(code) === first.id ? code : undefined;
}

function idOf(code: string): string {
  return checksum(new TextEncoder().encode(code)).toString(36);
}
