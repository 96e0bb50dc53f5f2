import type { Condition } from '../../engine/index.ts';
import { built, type Code, HOUSEHOLD, truthCode } from './code.ts';
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
  /** Only 0 or 1. */
  readonly isPlain: boolean;
}

/** Some bytes next to each other, and what says, as 0 or 1, that the plain ones hold. */
interface Group {
  readonly lines: readonly string[];
  readonly sure: readonly string[];
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
  const others = bytes.flatMap(({ name, isPlain }) => (isPlain ? [] : [name]));
  const sure = groups.flatMap((group) => group.sure);
  return [...groups.flatMap(({ lines }) => lines), outcome(sure, others)];
}

function byteOf(shop: Workshop, { test }: Condition, i: number): Byte {
  const at = { name: `c${i}`, place: i === 0 ? 'c' : `c + ${i}` };
  if (!test) return { ...at, before: [], code: built([], '2', 'boolean', true), isPlain: false };
  const sink: string[] = [];
  shop.sink = sink;
  const code = emit(shop, test);
  shop.sink = undefined;
  const isPlain = code.kind === 'boolean' && !code.nullable && !code.open;
  return { ...at, before: sink, code: built([code], truthCode(code), 'boolean', true), isPlain };
}

function oneByOne(shop: Workshop, bytes: readonly Byte[]): Group {
  return {
    lines: bytes.flatMap((byte) => [...named(shop, byte), `C[${byte.place}] = ${byte.name};`]),
    sure: bytes.flatMap(({ name, isPlain }) => (isPlain ? [name] : [])),
  };
}

/** Two or four bytes written as one number: a write costs more than putting them together. */
function inOne(shop: Workshop, bytes: readonly Byte[]): Group {
  const [first] = bytes;
  const name = first?.name.replace('c', 'b');
  const before = bytes.flatMap((byte) => (byte.isPlain ? byte.before : named(shop, byte)));
  const mask = bytes.reduce((all, { isPlain }, i) => (isPlain ? all | (1 << (8 * i)) : all), 0);
  const plain = bytes.every(({ isPlain }) => isPlain) ? name : `(${name} & ${mask})`;
  const set = bytes.length === MOST ? 'setInt32' : 'setInt16';
  return {
    lines: [
      ...before,
      `const ${name} = ${together(shop, bytes)};`,
      // The byte of the first condition is the first in memory, on whatever machine.
      `D.${set}(${first?.place}, ${name}, true);`,
    ],
    sure: mask === 0 ? [] : [`+(${plain} === ${mask})`],
  };
}

/** The bytes as one number; those that the household alone decides are put together once for all its people. */
function together(shop: Workshop, bytes: readonly Byte[]): string {
  const own: string[] = [];
  const home: string[] = [];
  const atHome: Code[] = [];
  bytes.forEach(({ name, code, isPlain }, i) => {
    const isHome = isPlain && code.reads <= HOUSEHOLD;
    const js = isPlain ? code.js : name;
    (isHome ? home : own).push(i === 0 ? js : `${js} << ${8 * i}`);
    if (isHome) atHome.push(code);
  });
  if (home.length > 0) own.push(early(shop, built(atHome, home.join(' | '), 'number')).js);
  return own.join(' | ');
}

function named(shop: Workshop, { name, before, code }: Byte): readonly string[] {
  const { js } = early(shop, code);
  if (!code.open) return [...before, `const ${name} = ${js};`];
  return ['open = 0;', ...before, `let ${name} = ${js}; if (open === 1) ${name} = 3;`];
}

/** Fails if any fails; else open if any is, unknown if any is, and eligible only when all hold. */
function outcome(sure: readonly string[], others: readonly string[]): string {
  const isSure = sure.join(' & ') || '1';
  if (others.length === 0) return `const o = ${isSure}; O[r] = o;`;
  const any = (byte: number): string => others.map((name) => `${name} === ${byte}`).join(' || ');
  return `const o = (${isSure}) === 0 || ${any(0)} ? 0 : ${any(3)} ? 3 : ${any(2)} ? 2 : 1; O[r] = o;`;
}
