import { withoutLineMarks } from '../../../platform/index.ts';

/** Something that can be searched for. */
export interface Findable {
  readonly key: string;
  /** What is shown, and matched first. */
  readonly name: string;
  /** Other words it is found by: names in other languages, laws, initials. */
  readonly also: readonly string[];
}

/** Those that match, the best first: what is called just so, then by the beginning of the name, anywhere in it, elsewhere, its letters in order. */
export function find<T extends Findable>(all: readonly T[], typed: string): readonly T[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  return all
    .map((one) => ({ one, rank: rankOf(one, wanted) }))
    .filter(({ rank }) => rank !== undefined)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ one }) => one);
}

function rankOf({ name, also }: Findable, wanted: string): number | undefined {
  const [own = '', ...others] = [name, ...also].map(plain);
  if ([own, ...others].includes(wanted)) return 0;
  if (own.startsWith(wanted)) return 1;
  if (own.includes(wanted)) return 2;
  if (others.some((word) => word.startsWith(wanted))) return 3;
  if (others.some((word) => word.includes(wanted))) return 4;
  return isWithin(wanted, own) ? 5 : undefined;
}

/** Whether the characters stand in this order, with others between. */
function isWithin(wanted: string, text: string): boolean {
  let from = 0;
  for (const character of wanted) {
    const at = text.indexOf(character, from);
    if (at < 0) return false;
    from = at + character.length;
  }
  return true;
}

/** The first letters of an id: `elderly_living_allowance` is `ela`. */
export function initials(id: string): string {
  return id
    .split(/[._]/)
    .map((part) => part.slice(0, 1))
    .join('');
}

function plain(text: string): string {
  return withoutLineMarks(text)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\s]/g, '')
    .toLowerCase();
}
