/** Every key of the counter, in the order of the list that `?` shows. */
export const shortcuts = [
  { id: 'next', keys: ['j', 'ArrowDown'], shown: ['J', '↓'] },
  { id: 'previous', keys: ['k', 'ArrowUp'], shown: ['K', '↑'] },
  { id: 'answer', keys: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], shown: ['0–9'] },
  { id: 'open', keys: ['Enter'], shown: ['Enter'] },
  { id: 'back', keys: ['Escape'], shown: ['Esc'] },
  { id: 'columnPrevious', keys: ['['], shown: ['['] },
  { id: 'columnNext', keys: [']'], shown: [']'] },
  { id: 'goAnswers', keys: ['g a'], shown: ['G', 'A'] },
  { id: 'goResults', keys: ['g r'], shown: ['G', 'R'] },
  { id: 'goDetail', keys: ['g d'], shown: ['G', 'D'] },
  { id: 'missing', keys: ['m'], shown: ['M'] },
  { id: 'find', keys: ['/'], shown: ['/'] },
  { id: 'why', keys: ['w'], shown: ['W'] },
  { id: 'law', keys: ['b'], shown: ['B'] },
  { id: 'rest', keys: ['x'], shown: ['X'] },
  { id: 'referrals', keys: ['r'], shown: ['R'] },
  { id: 'undo', keys: ['u'], shown: ['U'] },
  { id: 'redo', keys: ['U'], shown: ['Shift+U'] },
  { id: 'addPerson', keys: ['+', '='], shown: ['+'] },
  { id: 'removePerson', keys: ['-'], shown: ['-'] },
  { id: 'day', keys: ['d'], shown: ['D'] },
  { id: 'language', keys: ['l'], shown: ['L'] },
  { id: 'turn', keys: ['F9'], shown: ['F9'] },
  { id: 'print', keys: ['p'], shown: ['P'] },
  { id: 'handOver', keys: ['q'], shown: ['Q'] },
  { id: 'receive', keys: ['o'], shown: ['O'] },
  { id: 'nextPerson', keys: ['n'], shown: ['N'] },
  { id: 'cases', keys: ['c'], shown: ['C'] },
  { id: 'edit', keys: ['e'], shown: ['E'] },
  { id: 'batch', keys: ['t'], shown: ['T'] },
  { id: 'help', keys: ['?'], shown: ['?'] },
] as const;

export type ShortcutId = (typeof shortcuts)[number]['id'];

/** These work from a field too: nobody types them. */
const IN_FIELDS: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'Escape', 'F9']);

/** The first key of those that go in two. */
export const FIRST_OF_TWO = 'g';

/** The shortcut of a key that was pressed, after `g` or alone; undefined when it is none. */
export function shortcutOf(key: string, isAfterFirst: boolean): ShortcutId | undefined {
  const wanted = isAfterFirst ? `${FIRST_OF_TWO} ${key.toLowerCase()}` : key;
  const find = (one: string) => shortcuts.find(({ keys }) => (keys as readonly string[]).includes(one))?.id;
  // Capitals are the small letters with the capitals lock on, except where they mean something of their own.
  return find(wanted) ?? (isAfterFirst ? undefined : find(wanted.toLowerCase()));
}

/** Whether a key may act where somebody is typing. */
export function actsInFields(key: string): boolean {
  return IN_FIELDS.has(key);
}

/** Whether it is one of those that can be switched off: a single character. */
export function isSingle(key: string): boolean {
  return key.length === 1;
}
