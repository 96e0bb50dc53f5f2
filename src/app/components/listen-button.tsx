import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import {
  canSpeak,
  firstLanguage,
  type Language,
  language,
  languageEntry,
  preferences,
  speak,
  speaking,
  startSpeech,
  stop,
  t,
} from '../../platform/index.ts';
import { Icon } from './icon.tsx';
import { clearMark, markSentence } from './reading-mark.ts';
import { sentencesIn } from './spoken-text.ts';

/**
 * Reads the page aloud, sentence after sentence; the same button or Escape stops, and going to another page. Says so where there
 * is no voice for it.
 */
export function ListenButton({ at }: { at?: string | undefined }) {
  const isMissing = useSignal(false);
  useEffect(() => {
    startSpeech();
    return () => {
      quiet();
      isMissing.value = false;
    };
  }, [at]);
  if (!preferences.speech.value) return null;
  const toggle = () => {
    isMissing.value = !speaking.peek() && !canSpeak(language.peek());
    if (speaking.peek()) quiet();
    else readPage(language.peek());
  };
  return (
    <>
      <button type="button" class="tool listen" onClick={toggle}>
        <Icon name="speak" />
        {t(speaking.value ? 'frame.listenStop' : 'frame.listen')}
      </button>
      <p class="listen-note" role="status" data-silent>
        {isMissing.value && <NoVoice />}
      </p>
    </>
  );
}

/** The Chinese that stands on a translated page can still be read, and shown to somebody who hears it. */
function NoVoice() {
  const isChineseHeard = language.value !== firstLanguage && canSpeak(firstLanguage);
  return (
    <>
      {t('frame.noVoice')}
      {isChineseHeard && (
        <button type="button" class="tool" onClick={() => readPage(firstLanguage)}>
          {t('frame.listenChinese')}
        </button>
      )}
    </>
  );
}

/** Reads what stands on the page in that language. */
export function readPage(id: Language): void {
  const main = document.querySelector('main');
  if (!main) return;
  const sentences = sentencesIn(main, languageEntry(id).tag);
  document.addEventListener('keydown', stopAtEscape);
  speak(
    sentences.map(({ text }) => text),
    {
      language: id,
      onSentence: (index) => {
        const sentence = sentences[index];
        if (sentence) markSentence(sentence.range);
      },
      onEnd: quiet,
    },
  );
}

function stopAtEscape({ key }: KeyboardEvent): void {
  if (key === 'Escape') quiet();
}

export function quiet(): void {
  document.removeEventListener('keydown', stopAtEscape);
  clearMark();
  stop();
}
