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
  const segments = new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text);
  return [...segments]
    .flatMap(({ index, segment }) => pieces(segment, index))
    .filter(({ start, end }) => hasWords(text.slice(start, end)));
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
