import { chineseWording, type Key, type Wording } from '../../platform/index.ts';
import { openCase } from './open-case.ts';
import { personOf } from './people.ts';
import { whoText } from './who.ts';

/** The language of whoever serves; the page's own language is that of the person in front. */
export function staff(): Wording {
  return chineseWording();
}

/** A text in the language of whoever serves. */
export function t(key: Key, values?: Readonly<Record<string, string | number>>): string {
  return staff().t(key, values);
}

/** What staff call somebody of the case: nobody here is "you". */
export function staffWho(id: string): string {
  return personOf(openCase.value, id)?.relation === 'self' ? t('counter.self') : whoText(id, staff());
}
