import type { Expression, HitPolicy } from '../expression.ts';
import { InvariantError } from '../invariant-error.ts';
import { collectSum, either, firstMatch } from './choose.ts';
import { list, nullOf, plain, truth } from './coerced.ts';
import type { Item } from './held.ts';
import { related } from './kin.ts';
import { byDay, lawReader } from './law.ts';
import { eitherList, filtered, listOf, mapped, quantified } from './lists.ts';
import type { Machine, MachineFact } from './machine.ts';
import { type Kind, KNOWN, type List, type Node, type Plain } from './node.ts';
import { operation } from './operation.ts';
import { kindOf, parameterRun, reading, today } from './read.ts';
import { recording, TESTS } from './record.ts';
import { FALSE, TRUE } from './truth.ts';

/** What the builder asks of a rule set. */
export interface Source {
  readonly m: Machine;
  readonly choices: ReadonlyMap<string, number>;
  readonly relation: MachineFact | undefined;
  /** Of each parameter, the number of its first value among all parameters' values. */
  readonly codes: readonly number[];
  /** Whether undecided tests can be noted: the plain build never looks. */
  readonly isRecording: boolean;
}

export type Link = (expression: Expression) => Node;

type Variable = Pick<List, 'of' | 'texts'>;

/** One expression as a node; each is built once, and forgotten with its expression: some are made for one question only. */
export function builder(source: Source): Link {
  const nodes = new WeakMap<Expression, Node>();
  const variables: Variable[] = [];
  const isOfLaw = lawReader(source.m);
  const link = (expression: Expression): Node => {
    const known = nodes.get(expression);
    if (known) return known;
    const built = build(source, expression, link, variables);
    const made = noting(source, expression, isOfLaw(expression) ? byDay(source.m, built) : built);
    nodes.set(expression, made);
    return made;
  };
  return link;
}

function noting({ m, isRecording }: Source, expression: Expression, node: Node): Node {
  if (!isRecording || !TESTS.has(expression[0]) || node.kind === 'list') return node;
  return { ...node, run: recording(m, expression, node.run) };
}

function build(source: Source, expression: Expression, link: Link, variables: Variable[]): Node {
  const { m } = source;
  switch (expression[0]) {
    case 'known':
      return constant(source, expression[1]);
    case 'on':
      return { kind: 'number', run: () => today(m) };
    case 'person':
      return { kind: 'person', run: () => m.own };
    case 'local':
      return local(m, expression[1], variables[expression[1]]);
    case 'fact':
      return fact(m, expression[1], expression[2] as Expression | undefined, link);
    case 'parameter':
      return parameter(source, expression[1], link);
    case 'if':
      return choice(m, (expression.slice(1) as Expression[]).map(link));
    case 'table':
      return table(m, expression[1] as HitPolicy, expression[2] as readonly Row[], link);
    default:
      return loop(source, expression, link, variables) ?? operation(m, expression, link);
  }
}

type Row = readonly [Expression, Expression];

function constant({ m, choices }: Source, value: null | boolean | number | string): Plain {
  if (value === null) return { kind: 'null', run: () => m.nothing(m.top) };
  if (typeof value === 'boolean') return { kind: 'truth', run: () => (value ? TRUE : FALSE) };
  if (typeof value === 'string') {
    const bit = choices.get(value) ?? 0;
    return { kind: 'choice', run: () => bit, texts: new Map([[bit, value]]) };
  }
  const { span } = m;
  const run = (): number => {
    span[0] = span[1] = value;
    return KNOWN;
  };
  return { kind: 'number', run };
}

function local(m: Machine, slot: number, variable: Variable | undefined): Plain {
  if (!variable) throw new InvariantError('a variable outside its loop');
  const item = (): Item => m.items[m.frame + slot] as Item;
  const run = variable.of === 'person' ? () => item().state : () => m.show(item());
  return { kind: variable.of, run, ...(variable.texts && { texts: variable.texts }) };
}

function fact(m: Machine, index: number, owner: Expression | undefined, link: Link): Plain {
  const found = m.facts[index];
  if (!found) throw new InvariantError(`no fact ${index}`);
  const read = reading(m, found);
  const kind = kindOf(found);
  const node = { kind, ...(kind === 'choice' && { texts: found.texts }) };
  if (!owner) return { ...node, run: () => read(1 + index) };
  if (owner[0] === 'person') return { ...node, run: () => read(m.own + index) };
  const who = plain(link(owner));
  const none = nullOf(m, kind);
  return {
    ...node,
    run: () => {
      const first = who.run();
      return first === 0 ? none() : read(first + index);
    },
  };
}

function parameter({ m, codes }: Source, index: number, link: Link): Plain {
  const found = m.parameters[index];
  if (!found) throw new InvariantError(`no parameter ${index}`);
  const key = found.datedBy && plain(link(found.datedBy)).run;
  return {
    kind: found.unit === 'boolean' ? 'truth' : 'number',
    run: parameterRun(m, found, codes[index] ?? 0, key),
  };
}

/** Values of one kind; a written null is one of every kind. */
function alike(m: Machine, nodes: readonly Plain[]): { readonly kind: Kind; readonly runs: readonly (() => number)[] } {
  const kind = nodes.find((node) => node.kind !== 'null')?.kind ?? 'null';
  if (nodes.some((node) => node.kind !== kind && node.kind !== 'null')) throw new InvariantError('values of two kinds');
  return { kind, runs: nodes.map((node) => (node.kind === 'null' ? nullOf(m, kind) : node.run)) };
}

function allTexts(nodes: readonly Plain[]): Pick<Plain, 'texts'> {
  const texts = new Map(nodes.flatMap((node) => [...(node.texts ?? [])]));
  return texts.size > 0 ? { texts } : {};
}

function choice(m: Machine, [test, yes, no]: readonly Node[]): Node {
  if (!test || !yes || !no) throw new InvariantError('half an if');
  if (yes.kind === 'list' || no.kind === 'list') return eitherList(m, truth(test), list(m, yes), list(m, no));
  const branches = [yes, no];
  const { kind, runs } = alike(m, branches);
  const [first, second] = runs as readonly [() => number, () => number];
  return { kind, run: either(m, kind, truth(test), first, second), ...allTexts(branches) };
}

function table(m: Machine, hit: HitPolicy, rows: readonly Row[], link: Link): Plain {
  const tests = rows.map(([when]) => truth(link(when)));
  const thens = rows.map(([, then]) => plain(link(then)));
  const { kind, runs } = alike(m, thens);
  const pairs = tests.map((test, i) => [test, runs[i] as () => number] as const);
  if (hit === 'collect-sum') return { kind: 'number', run: collectSum(m, pairs) };
  return { kind, run: firstMatch(m, kind, pairs, nullOf(m, kind)), ...allTexts(thens) };
}

function loop({ m, relation }: Source, expression: Expression, link: Link, variables: Variable[]): Node | undefined {
  const [name, ...operands] = expression as readonly [string, ...never[]];
  switch (name) {
    case 'people':
      return { kind: 'list', of: 'person', items: () => m.everyone };
    case 'parents':
    case 'children':
    case 'spouse':
    case 'others': {
      const person = plain(link(operands[0] as unknown as Expression));
      const read = relation ? reading(m, relation) : () => 0;
      return { kind: 'list', of: 'person', items: related(m, name, person.run, relation, read) };
    }
    case 'some':
    case 'every':
    case 'filter':
    case 'for': {
      const [slot, over, body] = operands as unknown as readonly [number, Expression, Expression];
      const items = list(m, link(over));
      variables[slot] = items;
      return looped(m, name, slot, items, link(body));
    }
    case 'list':
      return listOf(
        m,
        (operands as unknown as Expression[]).map((part) => plain(link(part))),
        true,
      );
    default:
      return undefined;
  }
}

function looped(m: Machine, name: string, slot: number, items: List, body: Node): Node {
  if (body.kind === 'list') throw new InvariantError('a list of lists');
  if (name === 'for') {
    return { kind: 'list', of: body.kind, items: mapped(m, slot, items, body.run), ...allTexts([body]) };
  }
  const test = truth(body);
  if (name === 'filter') return { ...items, items: filtered(m, slot, items, test) };
  return { kind: 'truth', run: quantified(m, name as 'some' | 'every', slot, items, test) };
}
