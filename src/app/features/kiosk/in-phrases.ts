const words = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh-TW', { granularity: 'word' }) : undefined;

/** Where a line may break. */
const BREAK = '\u200b';

/** Single characters that belong to what follows; any other one belongs to what stands before it. */
const leading = new Set(Array.from('中不每第各無沒有是在從被把和跟幫只'));

/** A Chinese heading with a place to break after each word, for `word-break: keep-all`; words that somebody marked stay. */
export function inPhrases(text: string): string {
  if (!words || text.includes(BREAK)) return text;
  let phrases = '';
  let isHeld = true;
  for (const { segment, isWordLike } of words.segment(text)) {
    const isLeading = leading.has(segment);
    const isBound = isHeld || !isWordLike || (segment.length === 1 && !isLeading) || /^\d/.test(segment);
    phrases += isBound ? segment : BREAK + segment;
    isHeld = isLeading || /[\s「『（(]$/u.test(segment);
  }
  return phrases;
}
