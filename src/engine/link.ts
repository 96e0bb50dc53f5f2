import type { Expression } from './expression.ts';
import type { Judge } from './judges.ts';
import { builder, type Link } from './machine/build.ts';
import { choicesOf, textsOf } from './machine/choices.ts';
import { Machine, type MachineFact } from './machine/machine.ts';
import type { Plain } from './machine/node.ts';
import { derived } from './machine/read.ts';
import type { Fact, RuleSet, Version } from './ruleset.ts';

/** A rule set whose expressions have become functions, each when it is first needed. */
export interface Rules {
  readonly ruleset: RuleSet;
  readonly facts: readonly MachineFact[];
  /** The same by id. */
  readonly named: ReadonlyMap<string, MachineFact>;
  readonly machine: Machine;
  /** Of each parameter, the number of its first value (none known) among all parameters' values. */
  readonly codes: readonly number[];
  readonly link: Link;
  /** The same, noting tests that come out undecided. */
  readonly linkNoting: Link;
  /** Conditions and amounts that were wanted, and the same noting tests. */
  readonly judges: Map<Version, Judge>;
  readonly noting: Map<Version, Judge>;
}

/**
 * Makes a rule set ready to be evaluated, once. The result holds no answers.
 *
 * @example const rules = link(ruleset);
 */
export function link(ruleset: RuleSet): Rules {
  const choices = choicesOf(ruleset);
  const facts = ruleset.facts.map((fact, index) => machineFact(fact, index, choices));
  const named = new Map(facts.map((fact) => [fact.id, fact]));
  let values = 0;
  const codes = ruleset.parameters.map((parameter) => {
    values += parameter.values.length + 1;
    return values - parameter.values.length - 1;
  });
  const m = new Machine(facts, ruleset.parameters);
  const source = { m, choices, codes, relation: named.get('person.relation') };
  const plain = builder({ ...source, isRecording: false });
  const noting = builder({ ...source, isRecording: true });
  for (const fact of facts) workWith(m, fact, plain, noting);
  return {
    ruleset,
    facts,
    named,
    machine: m,
    codes,
    link: plain,
    linkNoting: noting,
    judges: new Map(),
    noting: new Map(),
  };
}

const NO_BITS: MachineFact['bits'] = new Map();
const NO_TEXTS: MachineFact['texts'] = new Map();

function machineFact(fact: Fact, index: number, choices: ReadonlyMap<string, number>): MachineFact {
  const { options } = fact;
  if (!options) return { ...fact, index, bits: NO_BITS, anyBit: 0, texts: NO_TEXTS };
  const bits = new Map(options.map((option) => [option, choices.get(option) ?? 0]));
  const anyBit = [...bits.values()].reduce((all, bit) => all | bit, 0);
  return { ...fact, index, bits, anyBit, texts: textsOf(fact, choices) };
}

/** Gives a fact the function that works it out, linked when it is first run. */
function workWith(m: Machine, fact: MachineFact, plain: Link, noting: Link): void {
  const source = fact.is ?? fact.derive;
  if (!source) return;
  const [run, runNoting] = [plain, noting].map((by) => {
    let linked: (() => number) | undefined;
    return (): number => {
      linked ??= fact.is ? runOf(by, fact.is) : derived(m, fact, runOf(by, source));
      return linked();
    };
  }) as [() => number, () => number];
  (fact as { work?: () => number }).work = () => (m.tests ? runNoting() : run());
}

/** An expression of one value. */
export function runOf(link: Link, expression: Expression): () => number {
  return (link(expression) as Plain).run;
}
