import chinese from '../locales/phrases.json';

const words = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh-TW', { granularity: 'word' }) : undefined;

/** Single characters that belong to what follows; any other one belongs to what stands before it. */
const leading = new Set(Array.from(chinese.leading));

/** Words that the device's dictionary takes apart. */
const terms = new RegExp(`(${chinese.together.join('|')})`);

const found = new Map<string, readonly string[]>();

/** The parts of a Chinese text that stay in one line; what somebody marked with zero-width spaces is one part. */
export function phrasesOf(text: string): readonly string[] {
  const known = found.get(text) ?? split(text);
  found.set(text, known);
  return known;
}

function segmentsOf(part: string): readonly { segment: string; isWordLike?: boolean }[] {
  return terms.test(part) || !words ? [{ segment: part, isWordLike: true }] : [...words.segment(part)];
}

function split(text: string): readonly string[] {
  if (!words || text.includes('\u200b')) return [text];
  const phrases: string[] = [];
  let isHeld = true;
  for (const { segment, isWordLike } of text.split(terms).flatMap(segmentsOf)) {
    const isLeading = leading.has(segment);
    const isBound = isHeld || !isWordLike || (segment.length === 1 && !isLeading) || /^\d/.test(segment);
    if (isBound) phrases.push((phrases.pop() ?? '') + segment);
    else phrases.push(segment);
    isHeld = isLeading || /\s$/.test(segment) || chinese.opening.includes(segment.at(-1) ?? '');
  }
  return phrases;
}
