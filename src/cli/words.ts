import type { Catalogue, RuleTexts } from '../engine/index.ts';
import type { Compiled } from '../rules-compiler/index.ts';
import { type OwnWords, ownWords } from './own-words.ts';
import { UsageError } from './usage-error.ts';

/** What a report needs to speak: the tool's own words and those of the rules. */
export interface Words {
  readonly own: OwnWords;
  readonly texts: RuleTexts;
  readonly catalogue: Catalogue;
}

export function wordsOf({ texts, catalogue }: Compiled, language: string): Words {
  const found = texts.get(language);
  if (!found) throw new UsageError('usage.language', { language, languages: [...texts.keys()].join(', ') });
  return { own: ownWords(language), texts: found, catalogue };
}
