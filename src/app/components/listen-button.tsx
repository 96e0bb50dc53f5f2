import { useEffect } from 'preact/hooks';
import { canSpeak, language, preferences, speak, speaking, stop, t } from '../../platform/index.ts';
import { Icon } from './icon.tsx';

/** Reads a page aloud where the device has a voice for its language; the same button stops it. */
export function ListenButton({ sentences }: { sentences: readonly string[] }) {
  useEffect(() => stop, []);
  if (!preferences.speech.value || !canSpeak(language.value)) return null;
  const toggle = () => (speaking.peek() ? stop() : speak(sentences, { language: language.peek() }));
  return (
    <button type="button" class="tool listen" aria-pressed={speaking.value} onClick={toggle}>
      <Icon name="speak" />
      {t('frame.listen')}
    </button>
  );
}
