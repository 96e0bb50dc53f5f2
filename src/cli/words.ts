import type { Catalogue, RuleTexts } from '../engine/index.ts';
import type { Compiled } from '../rules-compiler/index.ts';
import { UsageError } from './command.ts';
import english from './locales/en.json' with { type: 'json' };
import chinese from './locales/zh-TW.json' with { type: 'json' };

/** What a report needs to speak: the tool's own words and those of the rules. */
export interface Words {
  readonly own: typeof chinese;
  readonly texts: RuleTexts;
  readonly catalogue: Catalogue;
}

export function wordsOf({ texts, catalogue }: Compiled, language: string): Words {
  const found = texts.get(language);
  if (!found) throw new UsageError(`languages: ${[...texts.keys()].join(', ')}`);
  return { own: ownWords(language), texts: found, catalogue };
}

/** The tool's own words; languages that it doesn't speak get English. */
export function ownWords(language: string): typeof chinese {
  return language === 'zh-TW' ? chinese : english;
}

export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{([a-z_0-9]+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
