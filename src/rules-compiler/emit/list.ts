import type { Expression } from '../../engine/index.ts';
import { type Code, FIRST_LOCAL, HOUSEHOLD, holds, NOTHING, PERSON, Unemittable } from './code.ts';
import { ANSWERS, localCode } from './read.ts';
import { type Emit, freshName, perhaps, type Workshop } from './workshop.ts';

/** A list as the loop that visits its members; nothing is ever collected. */
export interface Loop {
  readonly visit: (body: (member: Code) => string) => string;
  readonly reads: number;
  readonly open: boolean;
  /** Says, as 0 or 1, whether there is anybody to visit, where that can be known without going round. */
  readonly any?: () => string;
}

/** A loop over what an expression lists; a single value stands for the list of it, and null for none. */
export function emitList(shop: Workshop, expression: Expression, emit: Emit): Loop {
  switch (expression[0]) {
    case 'people':
      return everyone(shop);
    case 'parents':
    case 'children':
    case 'spouse':
    case 'others':
      return kin(shop, expression[0], emit(shop, expression[1] as Expression));
    case 'filter':
      return filtered(shop, expression as Bound, emit);
    case 'for':
      return mapped(shop, expression as Bound, emit);
    case 'list':
      return joined((expression.slice(1) as Expression[]).map((item) => single(emit(shop, item), true)));
    case 'if':
      return chosen(shop, expression as unknown as readonly [string, Expression, Expression, Expression], emit);
    default:
      return single(emit(shop, expression), false);
  }
}

type Bound = readonly ['some' | 'every' | 'for' | 'filter', number, Expression, Expression];

/** People born after the day aren't there yet; asked last, for who isn't meant is more often of another kind than unborn. */
function everyone(shop: Workshop, isMeant: (name: string) => string = () => ''): Loop {
  const name = freshName(shop, 'm');
  const person: Code = { ...localCode(name, 0, { kind: 'person', nullable: false }), reads: HOUSEHOLD };
  return {
    reads: HOUSEHOLD,
    open: false,
    visit: (body) =>
      `for (let ${name} = a; ${name} < z; ${name} += ${shop.shared.layout.person.length}) ${isMeant(name)}${isThere(shop, name)}{ ${body(person)} }`,
  };
}

function isThere({ shared }: Workshop, name: string): string {
  return shared.layout.born < 0 ? '' : `if (P[${name} + ${shared.layout.born}] <= on) `;
}

/**
 * The relations that make somebody kin are the bits of one number, looked up once for the person whose kin they are; `K` are
 * the relations present in the household, noted only where somebody asks whether there is anybody.
 */
function kin(shop: Workshop, relation: string, person: Code): Loop {
  if (person.kind !== 'person') throw new Unemittable(`${relation} of something else`);
  const reads = HOUSEHOLD | person.reads;
  const isOther = `!== ${person.js}`;
  if (relation === 'others') return { ...everyone(shop, (name) => `if (${name} ${isOther}) `), reads };
  const kind = freshName(shop, 'kin');
  const slot = shop.shared.layout.relation;
  const kinds = `${relation.toUpperCase()}[P[${person.js} + ${slot}]]`;
  // Nobody is their own parent or child, whereas somebody's relation may be the one of their spouse.
  const maybeSelf = relation === 'spouse';
  const all = everyone(
    shop,
    (name) => `if ((${kind} >> P[${name} + ${slot}] & 1) === 1${maybeSelf ? ` && ${name} ${isOther}` : ''}) `,
  );
  const any = (): string => {
    shop.usesKin = true;
    return `+((${kinds} & K) !== 0)`;
  };
  return {
    reads,
    open: false,
    visit: (body) => `const ${kind} = ${kinds}; if (${kind} !== 0) { ${all.visit(body)} }`,
    ...(!maybeSelf && { any }),
  };
}

function single(value: Code, keepsNull: boolean): Loop {
  const isNone = value.kind === 'null' && !keepsNull;
  return {
    reads: value.reads,
    open: value.open,
    visit: (body) => {
      if (isNone) return '';
      if (keepsNull || !value.nullable || value.kind === 'boolean') return body(value);
      return `if (!isNaN(${value.js})) { ${body({ ...value, nullable: false })} }`;
    },
  };
}

function joined(parts: readonly Loop[]): Loop {
  return {
    reads: parts.reduce((reads, part) => reads | part.reads, NOTHING),
    open: parts.some(({ open }) => open),
    visit: (body) => parts.map((part) => `{ ${part.visit(body)} }`).join(' '),
  };
}

function chosen(
  shop: Workshop,
  [, test, yes, no]: readonly [string, Expression, Expression, Expression],
  emit: Emit,
): Loop {
  const decides = emit(shop, test);
  const branches = perhaps(shop, () => [emitList(shop, yes, emit), emitList(shop, no, emit)] as const);
  const both = joined(branches);
  return {
    reads: both.reads | decides.reads,
    open: both.open || decides.open,
    visit: (body) => `if (${holds(decides)}) { ${branches[0].visit(body)} } else { ${branches[1].visit(body)} }`,
  };
}

function filtered(shop: Workshop, expression: Bound, emit: Emit): Loop {
  const { loop, test, member } = bound(shop, expression, emit);
  return {
    reads: loop.reads | test.reads,
    open: loop.open || test.open,
    visit: (body) =>
      loop.visit((m) => `const ${member} = ${m.js}; if (${holds(test)}) { ${body({ ...m, js: member })} }`),
  };
}

function mapped(shop: Workshop, expression: Bound, emit: Emit): Loop {
  const { loop, test, member } = bound(shop, expression, emit);
  return {
    reads: loop.reads | test.reads,
    open: loop.open || test.open,
    visit: (body) => loop.visit((m) => `const ${member} = ${m.js}; ${body(test)}`),
  };
}

/** The list of a loop and its body, the loop's variable being known while the body is emitted. */
export function bound(
  shop: Workshop,
  [, slot, list, body]: Bound,
  emit: Emit,
): { readonly loop: Loop; readonly test: Code; readonly member: string } {
  const loop = emitList(shop, list, emit);
  const member = freshName(shop, 's');
  const outer = shop.locals.get(slot);
  shop.locals.set(slot, localCode(member, slot, kindOfMembers(loop)));
  shop.loopDepth++;
  const inner = perhaps(shop, () => emit(shop, body));
  shop.loopDepth--;
  if (outer) shop.locals.set(slot, outer);
  else shop.locals.delete(slot);
  // Outside the loop its variable is nothing to wait for.
  return { loop, test: { ...inner, reads: inner.reads & ~(FIRST_LOCAL << slot) }, member };
}

function kindOfMembers(loop: Loop): Pick<Code, 'kind' | 'nullable'> {
  const members = membersOf(loop);
  const [first] = members;
  if (members.some(({ kind }) => kind !== first?.kind)) throw new Unemittable('a list of several kinds');
  return { kind: first?.kind ?? 'null', nullable: members.some(({ nullable }) => nullable) };
}

export function everyMember(loop: Loop, holds: (member: Code) => boolean): boolean {
  return membersOf(loop).every(holds);
}

/** What a loop would visit. */
function membersOf(loop: Loop): readonly Code[] {
  const members: Code[] = [];
  loop.visit((member) => {
    members.push(member);
    return '';
  });
  return members;
}

/**
 * A loop and its result: statements before the expression where it is sure to be evaluated, else a function of its own.
 * `statements` is given how to say that the result is settled.
 */
export function called(
  shop: Workshop,
  statements: (settle: (result: string) => string) => string,
  { reads, open }: Pick<Loop, 'reads' | 'open'>,
  result: Pick<Code, 'kind' | 'nullable' | 'day'>,
): Code {
  const code = { ...result, reads, open };
  // What the household alone decides stays a function, so that it can be called before the loop over its people.
  if (shop.sink && ((reads & PERSON) !== 0 || !shop.bench)) {
    const name = freshName(shop, 'v');
    const body = statements((result) => `{ ${name} = ${result}; break ${name}_is; }`);
    shop.sink.push(`let ${name}; ${name}_is: { ${body} }`);
    const isPlain = code.kind === 'boolean' && !code.nullable && !open;
    return { ...code, js: name, simple: true, ...(isPlain && { bit: `+${name}` }) };
  }
  const name = `l${shop.loops.length}`;
  const locals = [...shop.locals.values()].map(({ js }) => js);
  shop.loops.push(`const ${name} = (${[ANSWERS, ...locals].join(', ')}) => { ${statements((r) => `return ${r};`)} };`);
  const answers = (reads & PERSON) === 0 ? ANSWERS.replace('i', '-1') : ANSWERS;
  return { ...code, js: `${name}(${[answers, ...locals].join(', ')})`, simple: false };
}
