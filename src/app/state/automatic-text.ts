import { type Benefit, formatDay, LAST_DAY } from '../../engine/index.ts';
import { pageWording, type Wording } from '../../platform/index.ts';

/** How something comes that nobody applies for, and until when, where its law ends it. */
export function automaticText({ versions }: Benefit, { t, format }: Wording = pageWording()): string {
  const end = versions.at(-1)?.to ?? LAST_DAY;
  if (end === LAST_DAY) return t('results.automatic');
  return t('results.automaticUntil', { month: format.month(formatDay(end)) });
}
