export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Voices stop for breath: Thai has no full stop, and some fall silent in the middle of long texts. */
const LONGEST = 160;

/**
 * Where the sentences of a text lie, long ones cut at a space.
 *
 * @example sentencesOf('Yes. No.', 'en') // [{ start: 0, end: 5 }, { start: 5, end: 8 }]
 */
export function sentencesOf(text: string, tag: string): readonly Span[] {
  const segments = [...new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text)];
  const starts = segments.map(({ index }) => index - openedBefore(text.slice(0, index)));
  return starts
    .flatMap((start, i) => pieces(text.slice(start, starts[i + 1]), start))
    .filter(({ start, end }) => hasWords(text.slice(start, end)));
}

/** A bracket that opens right after a sentence belongs to the next one, though Unicode's rules leave it with the first. */
function openedBefore(text: string): number {
  return /[\p{Ps}\p{Pi}]*$/u.exec(text)?.[0].length ?? 0;
}

function pieces(sentence: string, at: number): readonly Span[] {
  if (sentence.length <= LONGEST) return [{ start: at, end: at + sentence.length }];
  const space = Math.max(...[' ', '\u200b', '\uff0c', '\u3001'].map((mark) => sentence.lastIndexOf(mark, LONGEST - 1)));
  const cut = space > 0 ? space + 1 : LONGEST;
  return [{ start: at, end: at + cut }, ...pieces(sentence.slice(cut), at + cut)];
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
