type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'voiceURI'>;

/** The voices that read a language, those of the place first. Only the device's own: others send what they read to a server. */
export function voicesIn<V extends Voice>(voices: readonly V[], tag: string): readonly V[] {
  const [primary = '', region] = subtags(tag);
  const ofDevice = voices.filter((voice) => voice.localService && isOf(voice, primary));
  const distance = (voice: V) => (subtags(voice.lang)[1] === region ? 0 : 1);
  return ofDevice.toSorted((a, b) => distance(a) - distance(b));
}

/**
 * The voice to read a language with: the one chosen, where the device still has it.
 *
 * @example pickVoice(speechSynthesis.getVoices(), 'zh-Hant-TW')
 */
export function pickVoice<V extends Voice>(voices: readonly V[], tag: string, chosen?: unknown): V | undefined {
  const own = voicesIn(voices, tag);
  return own.find(({ voiceURI }) => voiceURI === chosen) ?? own[0];
}

/** Cantonese voices are named as Chinese of Hong Kong, and read another language. */
function isOf(voice: Voice, primary: string): boolean {
  const [spoken = '', region] = subtags(voice.lang);
  return spoken === primary && !(primary === 'zh' && region === 'hk');
}

/** Language and region; Android writes underscores, and some platforms say cmn for Mandarin and fil or tl for Filipino. */
function subtags(tag: string): readonly [string, string | undefined] {
  const parts = tag.toLowerCase().replaceAll('_', '-').split('-');
  const primary = { cmn: 'zh', tl: 'fil' }[parts[0] ?? ''] ?? parts[0] ?? '';
  return [primary, parts.slice(1).find((part) => /^([a-z]{2}|\d{3})$/.test(part))];
}
