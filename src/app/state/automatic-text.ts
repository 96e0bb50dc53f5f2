import { type Benefit, formatDay, parseDay } from '../../engine/index.ts';
import { pageWording, type Wording } from '../../platform/index.ts';

const NEVER = parseDay('9999-12-31');

/** How something comes that nobody applies for, and until when, where its law ends it. */
export function automaticText({ versions }: Benefit, { t, format }: Wording = pageWording()): string {
  const end = versions.at(-1)?.to ?? NEVER;
  if (end === undefined || end === NEVER) return t('results.automatic');
  return t('results.automaticUntil', { month: format.month(formatDay(end)) });
}
