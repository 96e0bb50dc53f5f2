import type { Expression, RuleSet } from '../../engine/index.ts';
import { built, type Code, HOUSEHOLD, NOTHING, PERSON, truthCode } from './code.ts';
import type { Layout } from './layout.ts';

/** What is known of a worked-out fact once its own function has been emitted. */
export type WorkedFact = Pick<Code, 'kind' | 'nullable' | 'open' | 'day'> & {
  readonly usesKin: boolean;
  readonly answers: string;
};

/** What one emitted module shares: where answers stand, texts as numbers, and the functions of worked-out facts. */
export interface Shared {
  readonly ruleset: RuleSet;
  readonly layout: Layout;
  readonly texts: Map<string, number>;
  readonly worked: Map<number, WorkedFact>;
  /** Emitted source of each worked-out fact's factory, in an order in which they can stand. */
  readonly factories: string[];
  readonly parametersUsed: Set<number>;
}

export function textNumber(shared: Shared, text: string): number {
  const known = shared.texts.get(text);
  if (known !== undefined) return known;
  shared.texts.set(text, shared.texts.size);
  return shared.texts.size - 1;
}

/**
 * Where one factory is put together: a function of the day that resolves what the day decides and gives a function of the
 * answers. `bench` holds what is worked out once per household, before the loop over its people.
 */
export interface Workshop {
  readonly shared: Shared;
  /** Days on which the factory may be asked. */
  readonly from: number;
  readonly to: number;
  readonly constants: Map<string, string>;
  readonly loops: string[];
  readonly facts: Set<number>;
  /** Undefined where there is no household prologue to put things in. */
  bench: Map<string, string> | undefined;
  /** Whether what is being emitted is worked out for few claimants: then nothing is noted for it, and what is noted is used. */
  isSeldom: boolean;
  /** What is worked out first for each claimant, for it is asked more than once; only together with `bench`. */
  readonly own: Map<string, string>;
  /** Statements to stand before the expression being emitted; undefined where it may not be evaluated at all. */
  sink: string[] | undefined;
  /** Whether it asks who is whose: then the relations present are noted once per household. */
  usesKin: boolean;
  /** Names of loop variables by slot, with what they stand for. */
  readonly locals: Map<number, Code>;
  loopDepth: number;
  names: number;
}

export function newWorkshop(
  shared: Shared,
  span: { readonly from: number; readonly to: number },
  hasBench: boolean,
): Workshop {
  return {
    shared,
    ...span,
    constants: new Map(),
    loops: [],
    facts: new Set(),
    bench: hasBench ? new Map() : undefined,
    isSeldom: false,
    own: new Map(),
    sink: undefined,
    usesKin: false,
    locals: new Map(),
    loopDepth: 0,
    names: 0,
  };
}

/** A name for what the day alone decides; worked out once per `prepare`. */
export function constant(shop: Workshop, js: string): string {
  return named(shop.constants, js, 'k');
}

function named(names: Map<string, string>, js: string, letter: string): string {
  const known = names.get(js);
  if (known) return known;
  const name = `${letter}${names.size}`;
  names.set(js, name);
  return name;
}

/** A truth about the claimant that more than one condition may ask, named. */
export function owned(shop: Workshop, code: Code): Code {
  if (!shop.bench || shop.loopDepth > 0 || (code.reads & PERSON) === 0) return code;
  const name = (js: string): string => named(shop.own, js, 'x');
  if (code.bit) return { ...code, bit: name(code.bit) };
  return code.maybe ? { ...code, maybe: { bit: name(code.maybe.bit), open: name(code.maybe.open) } } : code;
}

/** The same value, worked out as early as what it reads allows. What may be open is settled where it is asked. */
export function early(shop: Workshop, code: Code): Code {
  if (code.simple) return code;
  if (code.kind === 'boolean' && !code.nullable && (!code.open || code.reads !== NOTHING))
    return earlyTruth(shop, code);
  if (code.reads === NOTHING && (!code.open || code.kind === 'number')) {
    const name = constant(shop, code.open ? `settled(() => ${code.js})` : code.js);
    return { ...code, js: code.open ? `got(${name})` : name, simple: true, ...(code.open && { orNaN: name }) };
  }
  if (code.orNaN) {
    const { js } = early(shop, { ...built([code], code.orNaN, 'number'), open: false });
    return js === code.orNaN ? code : { ...code, js: `got(${js})`, orNaN: js, simple: true };
  }
  if (code.reads === HOUSEHOLD && shop.bench && shop.loopDepth === 0 && (!shop.isSeldom || shop.bench.has(code.js))) {
    const name = named(shop.bench, code.js, code.open ? MAY_BE_OPEN : code.isBit ? IS_BIT : 'h');
    return { ...code, js: code.open ? `(open |= ${name}_open, ${name})` : name, simple: true };
  }
  return code;
}

/** What the names begin with of notes about a household that may be open, and of those that are 0 or 1. */
export const [MAY_BE_OPEN, IS_BIT] = ['u', 'y'];

/** Truths are kept as numbers. */
function earlyTruth(shop: Workshop, code: Code): Code {
  if (code.maybe) {
    const sides = [code.maybe.bit, code.maybe.open].map((js) =>
      early(shop, { ...built([code], js, 'number'), open: false, isBit: true }),
    );
    const [bit, open] = sides.map(({ js }) => js) as [string, string];
    if (bit === code.maybe.bit && open === code.maybe.open) return code;
    return { ...code, js: `(open |= ${open}, ${bit} === 1)`, maybe: { bit, open }, simple: true };
  }
  const own = truthCode(code);
  const { js } = early(shop, { ...built([code], own, 'number'), isBit: !code.nullable });
  if (js === own) return code;
  return { ...code, js: `${js} === 1`, simple: true, ...(!code.open && { bit: js }) };
}

/** The operands of an operation: those that can be worked out earlier than the operation itself, are. */
export function earlierThan(shop: Workshop, parts: readonly Code[]): readonly Code[] {
  const reads = parts.reduce((all, part) => all | part.reads, NOTHING);
  return parts.map((part) => (part.reads === reads ? part : early(shop, part)));
}

/** Emits something that may not be evaluated at all: nothing of it is worked out before. */
export function perhaps<T>(shop: Workshop, make: () => T): T {
  const { sink } = shop;
  shop.sink = undefined;
  const made = make();
  shop.sink = sink;
  return made;
}

export type Emit = (shop: Workshop, expression: Expression) => Code;

export function freshName(shop: Workshop, letter: string): string {
  shop.names++;
  return `${letter}${shop.names}`;
}
