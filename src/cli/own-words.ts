import english from './locales/en.json' with { type: 'json' };
import chinese from './locales/zh-TW.json' with { type: 'json' };

/** The tool's own words. */
export type OwnWords = typeof chinese;

/** Languages that the tool doesn't speak get English. */
export function ownWords(language: string): OwnWords {
  return language === 'zh-TW' ? chinese : english;
}

export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{([a-z_0-9]+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Chinese sets figures and Latin letters apart. */
export function spaced(text: string): string {
  return text.replace(/(\p{Script=Han})(?=[\w])|(\w)(?=\p{Script=Han})/gu, '$1$2 ');
}
