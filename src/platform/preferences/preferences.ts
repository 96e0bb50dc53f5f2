import { effect, type Signal, signal } from '@preact/signals';

export const textSizes = ['m', 'l', 'xl', 'xxl'] as const;
export const themes = ['auto', 'light', 'dark'] as const;

/** 18, 21, 24 and 28 pixels. */
export type TextSize = (typeof textSizes)[number];
export type Theme = (typeof themes)[number];

export interface Preferences {
  readonly textSize: Signal<TextSize>;
  readonly theme: Signal<Theme>;
  /** Chosen by the person; undefined while the device decides. */
  readonly language: Signal<string | undefined>;
  /** Whether pages offer to be read aloud. */
  readonly speech: Signal<boolean>;
  /** Speed of reading, 1 is the voice's own. */
  readonly speechRate: Signal<number>;
  /** Which voice reads which language; what the device has no longer is passed over. */
  readonly voices: Signal<Readonly<Record<string, unknown>>>;
  /** Whether the counter's single keys act. */
  readonly counterKeys: Signal<boolean>;
  /** When the counter closes, as 18:00, and its cases are erased; empty while nobody chose. */
  readonly closingTime: Signal<string>;
}

/** What the person chose for how things look and sound; kept on this device, in memory where the browser refuses. */
export const preferences: Preferences = {
  textSize: signal('m'),
  theme: signal('auto'),
  language: signal(undefined),
  speech: signal(true),
  speechRate: signal(1),
  voices: signal({}),
  counterKeys: signal(true),
  closingTime: signal(''),
};

const STORED_AS = 'lingdedao.preferences';

/**
 * Takes up what was kept, and from then on keeps every change, shows it on the page and follows other tabs. Without `kept` it
 * only shows what is chosen, as on a kiosk.
 */
export function startPreferences({ kept = true } = {}): void {
  if (kept) {
    takeUp(readKept());
    effect(() => keep(chosen()));
    addEventListener('storage', (event) => {
      if (event.key === STORED_AS || event.key === null) takeUp(readKept());
    });
  }
  effect(showOnPage);
}

/** Back to how a new device starts; nothing stays stored. */
export function resetPreferences(): void {
  takeUp({});
}

function takeUp(kept: Readonly<Record<string, unknown>>): void {
  preferences.textSize.value = textSizes.find((size) => size === kept.textSize) ?? 'm';
  preferences.theme.value = themes.find((theme) => theme === kept.theme) ?? 'auto';
  preferences.language.value = typeof kept.language === 'string' ? kept.language : undefined;
  preferences.speech.value = kept.speech !== false;
  const rate = kept.speechRate;
  preferences.speechRate.value = typeof rate === 'number' && rate >= 0.5 && rate <= 2 ? rate : 1;
  preferences.voices.value = isRecord(kept.voices) ? kept.voices : {};
  preferences.counterKeys.value = kept.counterKeys !== false;
  const closing = kept.closingTime;
  preferences.closingTime.value = typeof closing === 'string' && /^\d\d:\d\d$/.test(closing) ? closing : '';
}

/** Only what differs from the start, so that a device where nobody chose anything keeps nothing. */
function chosen(): Readonly<Record<string, unknown>> {
  const { textSize, theme, language, speech, speechRate, voices, counterKeys, closingTime } = preferences;
  return {
    ...(textSize.value !== 'm' && { textSize: textSize.value }),
    ...(theme.value !== 'auto' && { theme: theme.value }),
    ...(language.value !== undefined && { language: language.value }),
    ...(!speech.value && { speech: false }),
    ...(speechRate.value !== 1 && { speechRate: speechRate.value }),
    ...(Object.keys(voices.value).length > 0 && { voices: voices.value }),
    ...(!counterKeys.value && { counterKeys: false }),
    ...(closingTime.value !== '' && { closingTime: closingTime.value }),
  };
}

function readKept(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORED_AS) ?? '{}');
    return isRecord(kept) ? kept : {};
  } catch {
    return {};
  }
}

function keep(values: Readonly<Record<string, unknown>>): void {
  try {
    if (Object.keys(values).length === 0) localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, JSON.stringify(values));
  } catch {
    // Storage is refused or full: the choice lasts as long as the page.
  }
}

function showOnPage(): void {
  const { dataset } = document.documentElement;
  dataset.size = preferences.textSize.value;
  dataset.theme = preferences.theme.value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
