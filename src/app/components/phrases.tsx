import { Fragment } from 'preact';
import { firstLanguage, language } from '../../platform/index.ts';

/** A heading; a Chinese one with a place to break after each word, for `word-break: keep-all`. */
export function Phrases({ of }: { of: string }) {
  if (language.value !== firstLanguage) return <>{of}</>;
  return (
    <>
      {phrasesOf(of).map((phrase, i) => (
        <Fragment key={i}>
          {i > 0 && <wbr />}
          {phrase}
        </Fragment>
      ))}
    </>
  );
}

const words = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh-TW', { granularity: 'word' }) : undefined;

/** Single characters that belong to what follows; any other one belongs to what stands before it. */
const leading = new Set(Array.from('中不每第各無沒有是在從被把和跟幫只'));

/** Words that the device's dictionary takes apart. */
const terms = /(身心障礙|視覺障礙|發展遲緩|上廁所|上小學|上下學|一段時間|過不下去)/;

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
    isHeld = isLeading || /[\s「『（(]$/u.test(segment);
  }
  return phrases;
}
