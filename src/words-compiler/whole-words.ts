import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { LOCALES } from './locales.ts';

/** Of no width: the one holds a line together, at the other it may break. */
const JOINER = '\u2060';
const BREAK = '\u200b';

/** Letters and marks of the scripts that write words together, without punctuation: browsers break their lines by a dictionary. */
const scripts: Readonly<Record<string, RegExp>> = {
  th: /[\u0e00-\u0e7f]+/g,
  km: /[\u1780-\u17d3\u17d7\u17dc\u17dd]+/g,
  my: /[\u1000-\u1049\u104c-\u109f]+/g,
};

/**
 * A text whose words no browser breaks in two: those in `whole-words.yaml`, such as Kaohsiung. One that has a `+` at its end,
 * such as "not", stays with what follows. In Burmese, whose dictionary breaks inside syllables, lines break at spaces and zero
 * width spaces alone, where the translation has them. "Per month" stays with its stroke, and a Burmese
 * particle with the name that it is put after.
 */
export function wordsKeptWhole(root: string, language: string, text: string): string {
  const script = scripts[language];
  if (!script) return text;
  const words = wholeWords(root, language).map(toWord);
  const marksIn = language === 'my' ? burmeseMarks : (run: string) => marksOf(words, run);
  return text
    .replace(script, (run) => withMarks(run, marksIn(run)))
    .replace(/\/(?=[\u0e00-\u0e7f\u1000-\u109f\u1780-\u17ff])|\}(?=[\u1000-\u109f])/g, `$&${JOINER}`);
}

function wholeWords(root: string, language: string): readonly string[] {
  const words: Readonly<Record<string, string>> = parse(readFileSync(join(root, LOCALES, 'whole-words.yaml'), 'utf8'));
  return words[language]?.split(' ') ?? [];
}

interface Word {
  readonly letters: string;
  /** Places in it where no line may break. */
  readonly joints: readonly number[];
  /** Its ends: what stands beside it is told apart without its letters. */
  readonly ends: readonly number[];
}

function toWord(entry: string): Word {
  const letters = entry.replace('+', '');
  if (letters !== entry) return { letters, joints: [letters.length], ends: [] };
  return { letters, joints: clusterStarts(letters), ends: [0, letters.length] };
}

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Draws the next Khmer letter below the one before. */
const STACKER = '\u17d2';

function clusterStarts(word: string): readonly number[] {
  return [...clusters.segment(word)].map(({ index }) => index).filter((at) => at > 0 && word[at - 1] !== STACKER);
}

/** By the place in a run of letters before which it stands; what holds together is stronger. */
type Marks = ReadonlyMap<number, string>;

function marksOf(words: readonly Word[], run: string): Marks {
  const found = words.flatMap((word) => placesOf(run, word.letters).map((at) => ({ at, word })));
  return new Map([
    ...found.flatMap(({ at, word }) => word.ends.map((end) => [at + end, BREAK] as const)),
    ...found.flatMap(({ at, word }) => word.joints.map((joint) => [at + joint, JOINER] as const)),
  ]);
}

function placesOf(run: string, word: string): readonly number[] {
  const found: number[] = [];
  for (let at = run.indexOf(word); at >= 0; at = run.indexOf(word, at + 1)) found.push(at);
  return found;
}

const burmese = new Intl.Segmenter('my', { granularity: 'word' });

function burmeseMarks(run: string): Marks {
  return new Map([...burmese.segment(run)].map(({ index }) => [index, JOINER]));
}

function withMarks(run: string, marks: Marks): string {
  const inside = [...marks].filter(([at]) => at > 0 && at < run.length).toSorted(([a], [b]) => a - b);
  const pieces = inside.map(([at, mark], i) => mark + run.slice(at, inside[i + 1]?.[0]));
  return run.slice(0, inside[0]?.[0]) + pieces.join('');
}
