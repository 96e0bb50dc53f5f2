import { IS_BIT, MAY_BE_OPEN, type Workshop } from './workshop.ts';

/** What is done for each claimant, and of how many conditions that leaves bytes. */
export interface Claim {
  readonly lines: readonly string[];
  readonly width: number;
}

/**
 * Goes through the people of some households. Most claims ask only about the person and the household: then people are gone
 * through without regard to where a household ends, which nothing could guess, and what depends on the household alone is
 * noted before. Who looks around among the others has households, and their people within.
 */
export function overPeople(shop: Workshop, { lines, width }: Claim): string {
  const { born, person } = shop.shared.layout;
  const day = `P[i + ${born}]`;
  const here = [`const born = ${day};`, 'if (born > on) { O[r] = 4; A[r] = 0; continue; }'];
  const claim = born < 0 ? lines : [...here, ...lines.map((line) => line.replaceAll(day, 'born'))];
  const step = `r++, i += ${person.length}, c += ${width}`;
  if (['a', 'z', 'K'].some((name) => isUsed(name, claim))) {
    const each = `for (let r = starts[g], i = a, c = r * ${width}; i < z; ${step}) {`;
    return batch(eachHousehold(shop, [...notesOf(shop).map(constant), each, ...claim, '}']));
  }
  const each = `for (let r = starts[from], end = starts[to], i = r * ${person.length}, c = r * ${width}; r < end; ${step}) {`;
  const notes = notesOf(shop);
  const place = placeOf(shop, claim);
  if (notes.length + place.length === 0) {
    return batch(['T.fill(0, from, to);', each, ...claim.map((line) => line.replace('T[g]', 'T[homes[r]]')), '}']);
  }
  const { width: noted, keep, read } = kept(notes);
  const n = `const n = (g - from) * ${noted}`;
  return batch([
    `const N = notes((to - from) * ${noted});`,
    ...eachHousehold(shop, [`${n};`, ...keep]),
    each,
    'const g = homes[r];',
    ...place,
    ...(notes.length > 0 ? [`${[n, ...read].join(', ')};`] : []),
    ...claim,
    '}',
  ]);
}

/** How notes are written at `n` and read again: what is 0 or 1 together, as the bits of one number. */
function kept(notes: readonly Note[]) {
  const bits = notes.filter(({ isBit }) => isBit).slice(0, MOST_BITS);
  const others = notes.filter((note) => !bits.includes(note));
  const together = bits.map(({ js }, at) => (at === 0 ? js : `${js} << ${at}`)).join(' | ');
  const first = bits.length > 0 ? 1 : 0;
  return {
    width: first + others.length,
    keep: [
      ...(first ? [`N[n] = ${together};`] : []),
      ...others.map(({ before, js }, at) => `${before}N[n + ${first + at}] = ${js};`),
    ],
    read: [
      ...(first ? ['y = N[n]'] : []),
      ...bits.map(({ name }, at) => `${name} = y >> ${at} & 1`),
      ...others.map(({ name }, at) => `${name} = N[n + ${first + at}]`),
    ],
  };
}

/** Of a number that bits are taken from; the last one is its sign. */
const MOST_BITS = 31;

export function overHouseholds(shop: Workshop, { lines, width }: Claim): string {
  const claim = [`const i = -1, r = g, c = g * ${width};`, ...lines];
  return batch(eachHousehold(shop, [...notesOf(shop).map(constant), ...claim]));
}

function batch(lines: readonly string[]): string {
  const view = isUsed('D', lines) ? ['const D = new DataView(C.buffer, C.byteOffset, C.byteLength);'] : [];
  return `(H, P, starts, homes, from, to, O, A, C, T) => {\n${[...view, ...lines].join('\n')}\n}`;
}

function eachHousehold(shop: Workshop, lines: readonly string[]): readonly string[] {
  return ['for (let g = from; g < to; g++) {', 'T[g] = 0;', ...placeOf(shop, lines), ...lines, '}'];
}

/** What the lines use of: the row of household `g`, its people's first and end, and the relations among them. */
function placeOf(shop: Workshop, lines: readonly string[]): readonly string[] {
  const { household, person } = shop.shared.layout;
  const [first, end] = [`starts[g] * ${person.length}`, `starts[g + 1] * ${person.length}`];
  const kin = shop.usesKin ? `kindsIn(P, ${first}, ${end}, on)` : '0';
  const names = Object.entries({ h: `g * ${household.length}`, a: first, z: end, K: kin })
    .filter(([name]) => isUsed(name, lines))
    .map(([name, js]) => `${name} = ${js}`);
  return names.length > 0 ? [`const ${names.join(', ')};`] : [];
}

function isUsed(name: string, lines: readonly string[]): boolean {
  const word = new RegExp(`\\b${name}\\b`);
  return lines.some((line) => word.test(line));
}

/** What is worked out once for a household. */
interface Note {
  readonly name: string;
  readonly js: string;
  readonly before: string;
  readonly isBit: boolean;
}

function notesOf({ bench }: Workshop): readonly Note[] {
  return [...(bench ?? [])].flatMap(([js, name]) => {
    if (!name.startsWith(MAY_BE_OPEN)) return [{ name, js, before: '', isBit: name.startsWith(IS_BIT) }];
    // Whether it was open is kept beside it.
    return [
      { name, js, before: 'open = 0; ', isBit: false },
      { name: `${name}_open`, js: 'open', before: '', isBit: false },
    ];
  });
}

function constant({ before, name, js }: Note): string {
  return `${before}const ${name} = ${js};`;
}
