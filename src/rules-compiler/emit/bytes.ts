import type { Condition } from '../../engine/index.ts';
import { built, type Code, HOUSEHOLD, type Maybe, truthCode } from './code.ts';
import { emit } from './expression.ts';
import { early, type Workshop } from './workshop.ts';

/** One condition of a version, as the byte it leaves: 0 fails, 1 holds, 2 null or a caseworker's, 3 open. */
interface Byte {
  readonly name: string;
  /** Where it is written. */
  readonly place: string;
  /** Statements to stand before it. */
  readonly before: readonly string[];
  readonly code: Code;
  readonly mayBeNull: boolean;
  readonly mayBeOpen: boolean;
  readonly usual?: Maybe['usual'];
}

/** Only 0 or 1. */
function isPlain({ mayBeNull, mayBeOpen }: Byte): boolean {
  return !mayBeNull && !mayBeOpen;
}

/** Some bytes next to each other. */
interface Group {
  readonly lines: readonly string[];
  /** Says, as 0 or 1, that those which are never null don't fail. */
  readonly sure: readonly string[];
  /** Says, as something else than 0, that one of those which are never null is open. */
  readonly open: readonly string[];
}

const MOST = 4;

/** Statements that leave a byte for each condition from `c` on, and the outcome as `o`. */
export function emitBytes(shop: Workshop, conditions: readonly Condition[]): readonly string[] {
  const bytes = conditions.map((condition, i) => byteOf(shop, condition, i));
  const groups: Group[] = [];
  for (let at = 0; at < bytes.length; at += MOST) {
    const some = bytes.slice(at, at + MOST);
    groups.push(some.length % 2 === 0 ? inOne(shop, some) : oneByOne(shop, some));
  }
  const others = bytes.filter(({ mayBeNull }) => mayBeNull);
  const sure = groups.flatMap((group) => group.sure).join(' & ') || '1';
  const open = groups.flatMap((group) => group.open).join(' | ');
  return [
    ...unusual(bytes),
    ...groups.flatMap(({ lines }) => lines),
    `const o = ${outcome(sure, open, others)}; O[r] = o;`,
  ];
}

function byteOf(shop: Workshop, { test }: Condition, i: number): Byte {
  const at = { name: `c${i}`, place: i === 0 ? 'c' : `c + ${i}` };
  if (!test) return { ...at, before: [], code: built([], '2', 'boolean', true), mayBeNull: true, mayBeOpen: false };
  const sink: string[] = [];
  shop.sink = sink;
  const code = emit(shop, test);
  shop.sink = undefined;
  const own = { ...at, before: sink, mayBeNull: code.kind !== 'boolean' || code.nullable, mayBeOpen: code.open };
  if (!code.maybe) return { ...own, code: built([code], truthCode(code), 'boolean', true) };
  const byte = built([code], `${code.maybe.bit} | 3 * ${code.maybe.open}`, 'boolean', true);
  return { ...own, code: { ...byte, open: false }, usual: code.maybe.usual };
}

/** Bytes that are seldom open are worked out in full only for those few, all that hang on the same thing together. */
function unusual(bytes: readonly Byte[]): readonly string[] {
  const byCause = new Map<string, Byte[]>();
  for (const byte of bytes) {
    const cause = byte.usual?.unless.join(' | ');
    if (cause) byCause.set(cause, [...(byCause.get(cause) ?? []), byte]);
  }
  return [...byCause].flatMap(([cause, some]) => [
    ...some.flatMap(({ before, name, usual }) => [...before, `let ${name} = ${usual?.plain};`]),
    `if ((${cause}) !== 0) { ${some.map(({ name, code }) => `${name} = ${code.js};`).join(' ')} }`,
  ]);
}

function oneByOne(shop: Workshop, bytes: readonly Byte[]): Group {
  return {
    lines: bytes.flatMap((byte) => [...named(shop, byte), `C[${byte.place}] = ${byte.name};`]),
    sure: bytes.flatMap((byte) => (byte.mayBeNull ? [] : [isPlain(byte) ? byte.name : `(${byte.name} & 1)`])),
    open: bytes.flatMap(({ name, mayBeNull, mayBeOpen }) => (mayBeOpen && !mayBeNull ? [`${name} & 2`] : [])),
  };
}

/** Two or four bytes written as one number: a write costs more than putting them together. */
function inOne(shop: Workshop, bytes: readonly Byte[]): Group {
  const [first] = bytes;
  const name = first?.name.replace('c', 'b');
  const before = bytes.flatMap((byte) => (isPlain(byte) ? byte.before : named(shop, byte)));
  const sure = maskOf(bytes, ({ mayBeNull }) => !mayBeNull);
  const open = 2 * maskOf(bytes, ({ mayBeNull, mayBeOpen }) => mayBeOpen && !mayBeNull);
  const set = bytes.length === MOST ? 'setInt32' : 'setInt16';
  return {
    lines: [
      ...before,
      `const ${name} = ${together(shop, bytes)};`,
      // The byte of the first condition is the first in memory, on whatever machine.
      `D.${set}(${first?.place}, ${name}, true);`,
    ],
    sure: sure === 0 ? [] : [`+(${bytes.every(isPlain) ? name : `(${name} & ${sure})`} === ${sure})`],
    open: open === 0 ? [] : [`${name} & ${open}`],
  };
}

/** A 1 in each byte that is meant. */
function maskOf(bytes: readonly Byte[], isMeant: (byte: Byte) => boolean): number {
  return bytes.reduce((all, byte, i) => (isMeant(byte) ? all | (1 << (8 * i)) : all), 0);
}

/** The bytes as one number; those that the household alone decides are put together once for all its people. */
function together(shop: Workshop, bytes: readonly Byte[]): string {
  const own: string[] = [];
  const home: string[] = [];
  const atHome: Code[] = [];
  bytes.forEach((byte, i) => {
    const { name, code } = byte;
    const isHome = isPlain(byte) && code.reads <= HOUSEHOLD;
    const js = isPlain(byte) ? code.js : name;
    (isHome ? home : own).push(i === 0 ? js : `${js} << ${8 * i}`);
    if (isHome) atHome.push(code);
  });
  if (home.length > 0) own.push(early(shop, built(atHome, home.join(' | '), 'number')).js);
  return own.join(' | ');
}

function named(shop: Workshop, { name, before, code, usual }: Byte): readonly string[] {
  if (usual) return [];
  const { js } = early(shop, code);
  if (!code.open) return [...before, `const ${name} = ${js};`];
  return ['open = 0;', ...before, `let ${name} = ${js}; if (open === 1) ${name} = 3;`];
}

/**
 * Fails if any fails; else open if any is, unknown if any is, and eligible only when all hold. Without a branch, for which way a
 * claim goes can't be foretold.
 */
function outcome(sure: string, open: string, others: readonly Byte[]): string {
  if (others.length === 0) return open === '' ? sure : `(${sure}) * (1 + 2 * +((${open}) !== 0))`;
  const any = (byte: number, among: readonly Byte[]): readonly string[] =>
    among.map(({ name }) => `+(${name} === ${byte})`);
  const stands = [`(${sure})`, ...others.map(({ name }) => `+(${name} !== 0)`)].join(' & ');
  const isNull = any(2, others).join(' | ');
  const isOpen = [
    ...(open === '' ? [] : [`+((${open}) !== 0)`]),
    ...any(
      3,
      others.filter(({ mayBeOpen }) => mayBeOpen),
    ),
  ].join(' | ');
  if (isOpen === '') return `(${stands}) * (1 + (${isNull}))`;
  return `(${stands}) * (1 + (2 * (${isOpen}) | (${isNull}) & ~(${isOpen})))`;
}
