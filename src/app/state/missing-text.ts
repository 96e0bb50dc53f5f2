import { t } from '../../platform/index.ts';
import { askText } from './question.ts';

/** A larger count would only discourage, and most of it falls away with the next answers. */
const COUNTED = 8;

/** How many answers can still change something; that can only fall, as an answer closes questions and opens none. */
export function missingText(count: number): string {
  return isFew(count) ? t('results.missing', { count }) : t('results.missingMany');
}

/** The question that tells soonest, of so many. */
export function neededText(path: string, count: number): string {
  const question = askText(path);
  if (!isFew(count)) return t('results.needsFirst', { question });
  return count === 1 ? t('results.needs', { question }) : t('results.needsMore', { count, question });
}

export function isFew(count: number): boolean {
  return count <= COUNTED;
}
