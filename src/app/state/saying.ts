import type { Wording } from '../../platform/index.ts';

/** The sentence for the counter, in one language. */
export function sayingOf(benefits: readonly string[], { t, texts, format }: Wording): string {
  return t('todo.say', { names: format.listAnd(benefits.map((id) => texts.benefits[id]?.name ?? id)) });
}
