import type { Workshop } from './workshop.ts';

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
  const n = `const n = (g - from) * ${notes.length}`;
  const noted = notes.map(({ before, js }, at) => `${before}N[n + ${at}] = ${js};`);
  const read = notes.map(({ name }, at) => `${name} = N[n + ${at}]`);
  return batch([
    `const N = notes((to - from) * ${notes.length});`,
    ...eachHousehold(shop, [`${n};`, ...noted]),
    each,
    'const g = homes[r];',
    ...place,
    ...(notes.length > 0 ? [`${[n, ...read].join(', ')};`] : []),
    ...claim,
    '}',
  ]);
}

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
}

function notesOf({ bench }: Workshop): readonly Note[] {
  // A name that begins with u may be open: whether it was is kept beside it.
  return [...(bench ?? [])].flatMap(([js, name]) => {
    if (!name.startsWith('u')) return [{ name, js, before: '' }];
    return [
      { name, js, before: 'open = 0; ' },
      { name: `${name}_open`, js: 'open', before: '' },
    ];
  });
}

function constant({ before, name, js }: Note): string {
  return `${before}const ${name} = ${js};`;
}
