import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { canSpeak, speak, startSpeech } from './speech.ts';
import { speaking, stop } from './turn.ts';

interface Said {
  readonly text: string;
  lang: string;
  rate: number;
  onstart?: () => void;
  onend?: () => void;
  onerror?: () => void;
}

/** A device with one voice of its own, which speaks when the test says so. */
const said: Said[] = [];
const device = Object.assign(new EventTarget(), {
  voices: [] as { lang: string; localService: boolean }[],
  getVoices: () => device.voices,
  speak: (utterance: Said) => said.push(utterance),
  cancel: vi.fn(),
});

beforeAll(() => {
  vi.stubGlobal('speechSynthesis', device);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  );
  startSpeech();
});

beforeEach(() => {
  stop();
  said.length = 0;
});

describe('reading aloud', () => {
  it('is offered once the device has a voice for the language', () => {
    expect(canSpeak('zh-TW')).toBe(false);
    device.voices = [{ lang: 'zh-TW', localService: true }];
    device.dispatchEvent(new Event('voiceschanged'));
    expect(canSpeak('zh-TW')).toBe(true);
    expect(canSpeak('en')).toBe(false);
  });

  it('says sentence after sentence and tells which', () => {
    const [begun, ended] = [vi.fn(), vi.fn()];
    speak(['您可以領什麼補助？', '回答幾題。'], { language: 'zh-TW', onSentence: begun, onEnd: ended });
    expect(speaking.value).toBe(true);
    said[0]?.onstart?.();
    said[0]?.onend?.();
    said[1]?.onstart?.();
    expect(said.map(({ text, lang }) => [text, lang])).toEqual([
      ['您可以領什麼補助？', 'zh-TW'],
      ['回答幾題。', 'zh-TW'],
    ]);
    expect(begun.mock.calls).toEqual([[0], [1]]);
    said[1]?.onend?.();
    expect(ended).toHaveBeenCalledOnce();
    expect(speaking.value).toBe(false);
  });

  it('stops at once and says nothing more', () => {
    const begun = vi.fn();
    speak(['一', '二'], { language: 'zh-TW', onSentence: begun });
    stop();
    said[0]?.onstart?.();
    said[0]?.onend?.();
    expect(said.length).toBe(1);
    expect(begun).not.toHaveBeenCalled();
    expect(speaking.value).toBe(false);
  });

  it('ends where the voice fails', () => {
    const ended = vi.fn();
    speak(['一', '二'], { language: 'zh-TW', onEnd: ended });
    said[0]?.onerror?.();
    expect(ended).toHaveBeenCalledOnce();
    expect(speaking.value).toBe(false);
    expect(said.length).toBe(1);
  });

  it('lets a new text take the place of the old one', () => {
    speak(['一', '二'], { language: 'zh-TW' });
    speak(['三'], { language: 'zh-TW' });
    said[0]?.onend?.();
    expect(said.map(({ text }) => text)).toEqual(['一', '三']);
    expect(speaking.value).toBe(true);
  });

  it('says nothing in a language that the device has no voice for', () => {
    speak(['Hello'], { language: 'en' });
    expect(said).toEqual([]);
    expect(speaking.value).toBe(false);
  });
});
