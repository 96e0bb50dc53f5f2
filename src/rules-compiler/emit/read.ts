import type { Expression } from '../../engine/index.ts';
import { emitBody } from './body.ts';
import { type Code, FIRST_LOCAL, HOUSEHOLD, NOTHING, PERSON, Unemittable } from './code.ts';
import { constant, type Emit, newWorkshop, owned, type Shared, type WorkedFact, type Workshop } from './workshop.ts';

/**
 * The operands every emitted function of answers takes: rows, the household's row, the person's, the first and the end of the
 * household's people, and which relations are among them.
 */
export const ANSWERS = 'H, P, h, i, a, z, K';

/** Those it takes when it asks about nobody else. */
const OWN_ANSWERS = 'H, P, h, i';

/** Whether some code goes through the people of the household. */
export function looksAround(js: string): boolean {
  return /\b[azK]\b/.test(js);
}

export function emitFact(shop: Workshop, index: number, owner: Code | undefined, emit: Emit): Code {
  const fact = shop.shared.ruleset.facts[index];
  if (!fact) throw new Unemittable(`no fact ${index}`);
  if (owner && owner.kind !== 'person') throw new Unemittable(`whose ${fact.id} it is`);
  if (fact.is && isSmall(fact.is) && (!owner || owner.js === CLAIMANT.js)) return owned(shop, emit(shop, fact.is));
  if (fact.is) return emitWorked(shop, index, owner, emit);
  const slot = shop.shared.layout.slots.get(index);
  const row = owner ? `P[${owner.js} + ${slot}]` : `H[h + ${slot}]`;
  const reads = owner ? owner.reads : HOUSEHOLD;
  const read: Code = { js: row, kind: kindOf(fact.type), nullable: false, open: false, reads, simple: true };
  if (fact.type === 'boolean') return { ...read, js: `${row} === 1`, bit: `(${row} | 0)`, simple: false };
  return fact.type === 'date'
    ? { ...read, day: true, follows: { date: row, rising: true, apply: (date) => date } }
    : read;
}

/** Whether a worked-out fact is said in its place: a few comparisons, without loops and choices. */
function isSmall(expression: Expression): boolean {
  const text = JSON.stringify(expression);
  return text.length < MOST_TEXT && !/"(some|every|filter|for|count|sum|min|max|if|table|local)"/.test(text);
}

const MOST_TEXT = 200;

function kindOf(type: 'boolean' | 'enum' | 'number' | 'date'): Code['kind'] {
  if (type === 'boolean') return 'boolean';
  return type === 'enum' ? 'text' : 'number';
}

function emitWorked(shop: Workshop, index: number, owner: Code | undefined, emit: Emit): Code {
  const { usesKin, answers, ...result } = workedFact(shop.shared, index, emit);
  shop.facts.add(index);
  shop.usesKin ||= usesKin;
  const js = `f${index}(${answers.replace('i', owner ? owner.js : '-1')})`;
  return { ...result, js, reads: (owner?.reads ?? NOTHING) | HOUSEHOLD, simple: false };
}

/** Emits the function of a worked-out fact when it is first needed. */
function workedFact(shared: Shared, index: number, emit: Emit): WorkedFact {
  const known = shared.worked.get(index);
  if (known) return known;
  const fact = shared.ruleset.facts[index];
  if (!fact?.is) throw new Unemittable(`no fact ${index}`);
  const shop = newWorkshop(shared, { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }, false);
  const { body, result } = emitBody(shop, fact.is, emit);
  const answers = looksAround(body) ? ANSWERS : OWN_ANSWERS;
  const worked = { ...result, usesKin: shop.usesKin, answers };
  shared.worked.set(index, worked);
  shared.factories.push(
    `// ${fact.id}\nconst w${index} = (on) => {\n${prologue(shop)}return (${answers}) => { ${body} };\n};`,
  );
  return worked;
}

/** What a factory works out before it returns its function: constants, worked-out facts, loops. */
export function prologue(shop: Workshop): string {
  const constants = [...shop.constants].map(([js, name]) => `const ${name} = ${js};\n`);
  const facts = [...shop.facts].map((index) => `const f${index} = w${index}(on);\n`);
  return [...constants, ...facts, ...shop.loops.map((loop) => `${loop}\n`)].join('');
}

/** The value of a parameter on the day, or on the date that picks it. Where it may have none, asking raises `open`. */
export function emitParameter(shop: Workshop, index: number, emit: Emit): Code {
  const parameter = shop.shared.ruleset.parameters[index];
  if (!parameter) throw new Unemittable(`no parameter ${index}`);
  shop.shared.parametersUsed.add(index);
  const kind = parameter.unit === 'boolean' ? 'boolean' : 'number';
  const ask = kind === 'boolean' ? 'yes' : 'got';
  if (parameter.datedBy) {
    const day = emit(shop, parameter.datedBy);
    const js = `${ask}(at(p${index}, ${day.js}))`;
    return { js, kind, nullable: false, open: true, reads: day.reads, simple: false };
  }
  const name = constant(shop, `at(p${index}, on)`);
  const open = mayLackValue(parameter.values, shop);
  const js = open ? `${ask}(${name})` : name;
  const code: Code = { js, kind, nullable: false, open, reads: NOTHING, simple: true };
  if (!open) return code;
  if (kind === 'number') return { ...code, orNaN: name };
  return {
    ...code,
    maybe: { bit: constant(shop, `+(${name} === true)`), open: constant(shop, `+(${name} !== ${name})`) },
  };
}

function mayLackValue(
  values: readonly { readonly from: number; readonly value: unknown }[],
  { from, to }: Workshop,
): boolean {
  const [first] = values;
  if (!first || first.from > from) return true;
  return values.some((dated, i) => {
    const end = values[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    return dated.value === null && dated.from <= to && end > from;
  });
}

export const CLAIMANT: Code = {
  js: 'i',
  kind: 'person',
  nullable: false,
  open: false,
  reads: PERSON,
  simple: true,
};

export function localCode(js: string, slot: number, like: Pick<Code, 'kind' | 'nullable'>): Code {
  return { js, kind: like.kind, nullable: like.nullable, open: false, reads: FIRST_LOCAL << slot, simple: true };
}
