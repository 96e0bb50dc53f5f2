type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/**
 * The voice to read a language with. Only voices of the device itself: the others send what they read to a server.
 *
 * @example pickVoice(speechSynthesis.getVoices(), 'zh-Hant-TW')
 */
export function pickVoice<V extends Voice>(voices: readonly V[], tag: string): V | undefined {
  const [primary = '', region] = subtags(tag);
  const ofDevice = voices.filter((voice) => voice.localService && isOf(voice, primary));
  return ofDevice.find((voice) => subtags(voice.lang)[1] === region) ?? ofDevice[0];
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
