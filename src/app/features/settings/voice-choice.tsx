import { useEffect } from 'preact/hooks';
import { language, preferences, speak, startSpeech, t, voicesOf } from '../../../platform/index.ts';

/** Which of the device's voices reads the language of the page, where it has several; the one chosen is heard at once. */
export function VoiceChoice() {
  useEffect(startSpeech, []);
  const id = language.value;
  const voices = voicesOf(id);
  if (voices.length < 2) return null;
  const own = voices.find(({ voiceURI }) => voiceURI === preferences.voices.value[id]) ?? voices[0];
  const pick = (voiceURI: string) => {
    preferences.voices.value = { ...preferences.voices.peek(), [id]: voiceURI };
    speak([t('start.title')], { language: id });
  };
  return (
    <div class="field">
      <label for="voice">{t('settings.speech.voice')}</label>
      <select
        id="voice"
        class="entry"
        translate={false}
        value={own?.voiceURI}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        {voices.map(({ voiceURI, name }) => (
          <option key={voiceURI} value={voiceURI}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
