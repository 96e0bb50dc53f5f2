import { withoutLineMarks } from '../../platform/index.ts';
import type { Choice } from '../state/choices.ts';

/** More answers than this are a list to search. */
const MANY = 8;

/** Whether a list of answers takes searching; "none of these" is no entry of it. */
export function isLong(choices: readonly Choice[]): boolean {
  return choices.filter(({ value }) => value !== 'none').length > MANY;
}

/** The answers with what was typed in their name, however it is accented or spaced; the chosen one stays in sight. */
export function fewerChoices(choices: readonly Choice[], typed: string, chosen: unknown): readonly Choice[] {
  const wanted = plain(typed);
  return choices.filter(
    ({ value, label, chinese = '' }) => value === chosen || plain(label).includes(wanted) || chinese.includes(wanted),
  );
}

/** The answers by the group they stand in, both in their order. */
export function groupsOf(choices: readonly Choice[]): readonly (readonly [string | undefined, readonly Choice[]])[] {
  const groups = [...new Set(choices.map(({ group }) => group))];
  return groups.map((name) => [name, choices.filter(({ group }) => group === name)] as const);
}

/** Marks that an accent adds to a letter; those of Thai, Khmer and Burmese are letters of their own. */
function plain(text: string): string {
  return withoutLineMarks(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s]/g, '')
    .toLowerCase();
}
