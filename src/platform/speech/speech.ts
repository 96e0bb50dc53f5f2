import { signal } from '@preact/signals';
import { type Language, languageEntry } from '../i18n/languages.ts';
import { preferences } from '../preferences/preferences.ts';
import { stop, takeTurn } from './turn.ts';
import { pickVoice, voicesIn } from './voices.ts';

export interface SpeakOptions {
  readonly language: Language;
  /** Called as each sentence begins, with its place in the list. */
  readonly onSentence?: (index: number) => void;
  /** Called when nothing more will be read, also where the voice failed; not after `stop`. */
  readonly onEnd?: () => void;
}

const voices = signal<readonly SpeechSynthesisVoice[]>([]);
let isFollowed = false;

/** Begins to follow which voices the device has: some browsers tell only after a while. */
export function startSpeech(): void {
  const synthesis = globalThis.speechSynthesis;
  if (!synthesis || isFollowed) return;
  isFollowed = true;
  const list = () => {
    voices.value = synthesis.getVoices();
  };
  list();
  synthesis.addEventListener?.('voiceschanged', list);
}

/** The device's own voices for a language, the one it is read with unless another is chosen first. */
export function voicesOf(language: Language): readonly SpeechSynthesisVoice[] {
  return voicesIn(voices.value, languageEntry(language).tag);
}

/** Whether this device can read the language aloud by itself; components that ask are drawn again when voices arrive. */
export function canSpeak(language: Language): boolean {
  return voicesOf(language).length > 0;
}

/** Reads sentences one after the other; whatever was being read stops. */
export function speak(sentences: readonly string[], options: SpeakOptions): void {
  const { language } = options;
  const voice = pickVoice(voices.peek(), languageEntry(language).tag, preferences.voices.peek()[language]);
  if (voice) sayFrom(0, { sentences, options, voice, isWanted: takeTurn() });
  else stop();
}

interface Reading {
  readonly sentences: readonly string[];
  readonly options: SpeakOptions;
  readonly voice: SpeechSynthesisVoice;
  readonly isWanted: () => boolean;
}

/** One utterance a sentence: Chromium falls silent in long ones. */
function sayFrom(index: number, reading: Reading): void {
  if (!reading.isWanted()) return;
  const sentence = reading.sentences[index];
  if (sentence === undefined) {
    end(reading);
    return;
  }
  const utterance = new SpeechSynthesisUtterance(sentence);
  utterance.voice = reading.voice;
  utterance.lang = reading.voice.lang;
  utterance.rate = preferences.speechRate.peek();
  utterance.onstart = () => reading.isWanted() && reading.options.onSentence?.(index);
  utterance.onend = () => sayFrom(index + 1, reading);
  utterance.onerror = () => reading.isWanted() && end(reading);
  speechSynthesis.speak(utterance);
}

function end({ options }: Reading): void {
  stop();
  options.onEnd?.();
}
