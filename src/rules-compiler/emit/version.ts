import type { Amount, Shown, Version } from '../../engine/index.ts';
import { emitBytes } from './bytes.ts';
import { overHouseholds, overPeople } from './claimants.ts';
import { emit } from './expression.ts';
import { emitFact, prologue } from './read.ts';
import { seldomOf, withoutIt } from './seldom.ts';
import { early, newWorkshop, type Shared, type Workshop } from './workshop.ts';

/**
 * The factory of one version: given the day, a function that goes through the households and, for each claimant, leaves the
 * outcome, the amount and a byte per condition.
 */
export function emitVersion(shared: Shared, version: Version, claimant: 'person' | 'household'): string {
  const shop = newWorkshop(shared, version, true);
  const lines = claimLines(shop, version);
  const own = [...shop.own].map(([js, name]) => `const ${name} = ${js};`);
  const over = claimant === 'person' ? overPeople : overHouseholds;
  return `(on) => {\n${prologue(shop)}return ${over(shop, { lines: [...own, ...lines], width: version.conditions.length })};\n}`;
}

/** Whoever doesn't give the answer that seldom ones give is spared all that hangs on it. */
function claimLines(shop: Workshop, version: Version): readonly string[] {
  const { ruleset } = shop.shared;
  const fact = seldomOf(ruleset, version);
  if (fact === undefined) return linesOf(shop, version);
  const { bit } = early(shop, emitFact(shop, fact, undefined, emit));
  const plain = linesOf(shop, withoutIt(ruleset, version, fact));
  const { bench } = shop;
  // Of those few nothing is worked out for the household beforehand, for the others would have to, too.
  shop.bench = undefined;
  const all = linesOf(shop, version);
  shop.bench = bench;
  return [`if (${bit} === 0) {`, ...plain, '} else {', ...all, '}'];
}

function linesOf(shop: Workshop, { conditions, amount }: Version): readonly string[] {
  const bytes = emitBytes(shop, conditions);
  // Most claims come to nothing, and the amount isn't asked for.
  shop.isSeldom = true;
  const due = amountLine(shop, amount);
  shop.isSeldom = false;
  return [...bytes, due];
}

/** No amount is 0; NaN says that it hangs on a number nobody knows. `T[g]` is what the household is sure to get in all. */
function amountLine(shop: Workshop, amount: Amount | undefined): string {
  if (!amount) return 'A[r] = 0;';
  const code = early(shop, emit(shop, amount.is));
  if (code.orNaN && !code.nullable) {
    return `let due = 0; if (o !== 0) { due = orPositive(${code.orNaN}); if (o === 1) T[g] += due; } A[r] = due;`;
  }
  const due = code.open
    ? `open = 0; due = ${code.js}; due = open === 1 ? NaN : positive(due);`
    : `due = positive(${code.js});`;
  return `let due = 0; if (o !== 0) { ${due} if (o === 1) T[g] += due; } A[r] = due;`;
}

/**
 * The factory of a version's reasons: given the answers and the bytes left, one object per condition, which works out the
 * sides of its comparison when it is asked for them.
 */
export function emitReasons(shared: Shared, version: Version, claimant: 'person' | 'household'): string {
  const shop = newWorkshop(shared, version, false);
  const sides = version.conditions.map(({ value, threshold }) => [value, threshold].map((side) => sideOf(shop, side)));
  // Who is whose is only looked at when a side is asked for.
  const kin = shop.usesKin ? 'kindsIn(P, a, z, on)' : '0';
  const asked = sides.map((pair) => {
    const [value, threshold] = pair.map((js) => {
      if (!js) return 'none';
      return `(H, P, h, i, a, z${/\bK\b/.test(js) ? `, K = ${kin}` : ''}) => ${js}`;
    });
    return `[${value}, ${threshold}]`;
  });
  const reasons = sides.map(([value, threshold], i) => {
    const byte = `C[c + ${i}]`;
    return value || threshold ? `new Reason(batch, 4 * c + ${4 * i} + ${byte})` : `plain[${4 * i} + ${byte}]`;
  });
  return `(on, ids) => {
${prologue(shop)}const told = { ids, isPerson: ${claimant === 'person'}, sides: [
${asked.join(',\n')},
] }, plain = plainReasons(told);
let batch = new Batch(told);
return (input, { conditions: C }, r) => {
if (batch.input !== input) batch = new Batch(told, input);
const c = r * ${version.conditions.length};
return [
${reasons.join(',\n')},
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
