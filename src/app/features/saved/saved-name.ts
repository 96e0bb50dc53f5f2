import { date, localTime, type SavedCase, t } from '../../../platform/index.ts';

/** The name given to a case, else its date and how many people are in it. */
export function savedName({ name, savedAt, case: { people } }: SavedCase): string {
  if (name?.trim()) return name;
  return t('saved.plainName', {
    date: date(localTime(savedAt).day),
    people: t('people.count', { count: people.length }),
  });
}
