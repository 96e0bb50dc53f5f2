import type { Amount, Condition, Shown, Version } from '../../engine/index.ts';
import { built, truthCode } from './code.ts';
import { emit } from './expression.ts';
import { prologue } from './read.ts';
import { early, newWorkshop, type Shared, type Workshop } from './workshop.ts';

/** One condition of a version, as the byte it leaves: 0 fails, 1 holds, 2 null or a caseworker's, 3 open. */
interface Byte {
  /** Statements to stand before it. */
  readonly before: string;
  readonly js: string;
  /** Only 0 or 1. */
  readonly isPlain: boolean;
  readonly isOpen: boolean;
}

/**
 * The factory of one version: given the day, a function that goes through the households and, for each claimant, leaves the
 * outcome, the amount and a byte per condition.
 */
export function emitVersion(shared: Shared, version: Version, claimant: 'person' | 'household'): string {
  const shop = newWorkshop(shared, version, true);
  const bytes = version.conditions.map((condition) => byteOf(shop, condition));
  const claim = [...bytes.map(byteLine), outcomeLine(bytes), amountLine(shop, version.amount)].join('\n');
  return `(on) => {\n${prologue(shop)}  return ${claimant === 'person' ? overPeople(shop, claim, bytes.length) : overHouseholds(shop, claim, bytes.length)};\n}`;
}

function byteOf(shop: Workshop, { test }: Condition): Byte {
  if (!test) return { before: '', js: '2', isPlain: false, isOpen: false };
  const sink: string[] = [];
  shop.sink = sink;
  const code = emit(shop, test);
  shop.sink = undefined;
  const isPlain = code.kind === 'boolean' && !code.nullable;
  const byte = built([code], truthCode(code), 'number');
  return { before: sink.join(' '), js: early(shop, byte).js, isPlain: isPlain && !code.open, isOpen: code.open };
}

function byteLine({ before, js, isOpen }: Byte, i: number): string {
  if (!isOpen) return `${before} const c${i} = ${js}; C[c + ${i}] = c${i};`;
  return `open = 0; ${before} let c${i} = ${js}; if (open === 1) c${i} = 3; C[c + ${i}] = c${i};`;
}

/** Fails if any fails; else open if any is, unknown if any is, and eligible only when all hold. */
function outcomeLine(bytes: readonly Byte[]): string {
  const names = (keep: (byte: Byte) => boolean): string[] => bytes.flatMap((byte, i) => (keep(byte) ? [`c${i}`] : []));
  const sure = names(({ isPlain }) => isPlain).join(' & ') || '1';
  const rest = names(({ isPlain }) => !isPlain);
  if (rest.length === 0) return `const o = ${sure}; O[r] = o;`;
  const any = (code: number): string => rest.map((name) => `${name} === ${code}`).join(' || ');
  return `const o = (${sure}) === 0 || ${any(0)} ? 0 : ${any(3)} ? 3 : ${any(2)} ? 2 : 1; O[r] = o;`;
}

/** No amount is 0; NaN says that it hangs on a number nobody knows. `t` is what the household is sure to get in all. */
function amountLine(shop: Workshop, amount: Amount | undefined): string {
  if (!amount) return 'A[r] = 0;';
  const code = early(shop, emit(shop, amount.is));
  const due = code.open
    ? `open = 0; due = ${code.js}; due = open === 1 ? NaN : positive(due);`
    : `due = positive(${code.js});`;
  return `let due = 0; if (o !== 0) { ${due} if (o === 1) t += due; } A[r] = due;`;
}

const BATCH = '(H, P, starts, from, to, O, A, C, T)';

function overPeople(shop: Workshop, claim: string, width: number): string {
  const { born, person } = shop.shared.layout;
  const skip = born < 0 ? '' : `        if (P[i + ${born}] > on) { O[r] = 4; A[r] = 0; continue; }\n`;
  return `${BATCH} => {
    for (let g = from; g < to; g++) {
      let t = 0;
      const h = ${rowOf(shop)};
${kinds(shop)}${benchOf(shop)}      for (let i = a, r = starts[g], c = r * ${width}; i < z; i += ${person.length}, r++, c += ${width}) {
${skip}${indent(claim, 8)}
      }
      T[g] = t;
    }
  }`;
}

function overHouseholds(shop: Workshop, claim: string, width: number): string {
  return `${BATCH} => {
    for (let g = from; g < to; g++) {
      let t = 0;
      const i = -1, r = g, c = g * ${width}, h = ${rowOf(shop)};
${kinds(shop)}${benchOf(shop)}${indent(claim, 6)}
      T[g] = t;
    }
  }`;
}

/** The row of household `g`, and its people's first and end. */
function rowOf({ shared: { layout } }: Workshop): string {
  const width = layout.person.length;
  return `g * ${layout.household.length}, a = starts[g] * ${width}, z = starts[g + 1] * ${width}`;
}

/** Relations present; nothing where nobody asks who is whose. */
function kinds({ usesKin }: Workshop): string {
  return `      const K = ${usesKin ? 'kindsIn(P, a, z)' : '0'};\n`;
}

function benchOf({ bench }: Workshop): string {
  // A name that begins with u may be open: whether it was is kept beside it.
  return [...(bench ?? [])]
    .map(([js, name]) =>
      name.startsWith('u') ? `open = 0; const ${name} = ${js}, ${name}_open = open;` : `const ${name} = ${js};`,
    )
    .map((line) => `      ${line}\n`)
    .join('');
}

function indent(text: string, by: number): string {
  return text.replaceAll(/^/gm, ' '.repeat(by));
}

/**
 * The factory of a version's reasons: given the answers and the bytes left, one object per condition, which works out the
 * sides of its comparison when it is asked for them.
 */
export function emitReasons(shared: Shared, version: Version): string {
  const shop = newWorkshop(shared, version, false);
  const sides = version.conditions.map(({ value, threshold }) => [value, threshold].map((side) => sideOf(shop, side)));
  // Who is whose is only looked at when a side is asked for.
  const kin = shop.usesKin ? 'const K = kindsIn(P, a, z); ' : 'const K = 0; ';
  const asked = sides.map(
    (pair) => `[${pair.map((js) => (js ? `(H, P, h, i, a, z) => { ${kin}return ${js}; }` : 'none')).join(', ')}]`,
  );
  const ids = JSON.stringify(version.conditions.map(({ id }) => id));
  const reasons = version.conditions.map((_, i) => `new Reason(claim, ${4 * i} + C[c + ${i}])`);
  return `(on) => {
${prologue(shop)}  const told = { ids: ${ids}, sides: [
    ${asked.join(',\n    ')},
  ] };
  let batch = new Batch(told);
  return (H, P, h, i, a, z, C, c) => {
    if (batch.H !== H || batch.P !== P) batch = new Batch(told, H, P);
    const claim = new Claim(batch, h, i, a, z);
    return [
      ${reasons.join(',\n      ')},
    ];
  };
}`;
}

function sideOf(shop: Workshop, shown: Shown | undefined): string | undefined {
  if (!shown) return undefined;
  const code = emit(shop, shown.is);
  if (code.kind === 'text') return `TEXTS[${code.js}]`;
  if (code.kind === 'boolean') return code.nullable ? `SAID[${code.js}]` : code.js;
  return early(shop, code).js;
}
