import type { Expression, Operation } from '../../engine/index.ts';
import { ARITHMETIC } from './arithmetic.ts';
import { choice, table } from './choice.ts';
import { type Code, literal, Unemittable } from './code.ts';
import { emitLoop } from './loops.ts';
import { CLAIMANT, emitFact, emitParameter } from './read.ts';
import { comparison, connective, equality, known, negation, type Operator } from './scalar.ts';
import { perhaps, textNumber, type Workshop } from './workshop.ts';

const OPERATORS: Readonly<Record<string, Operator>> = {
  ...ARITHMETIC,
  and: connective('and'),
  or: connective('or'),
  not: negation,
  '<': comparison('<'),
  '<=': comparison('<='),
  '>': comparison('>'),
  '>=': comparison('>='),
  '=': (shop, [a, b]) => equality(shop, pairOf(a, b)),
  '!=': (shop, [a, b]) => negation(shop, [equality(shop, pairOf(a, b))]),
  'one-of': (shop, [a, ...options]) =>
    connective('or')(
      shop,
      options.map((option) => equality(shop, pairOf(a, option))),
    ),
};

/** Emits an expression of a rule as JavaScript for fully known answers. */
export function emit(shop: Workshop, expression: Expression): Code {
  switch (expression[0]) {
    case 'known':
      return known(expression[1], (text) => textNumber(shop.shared, text));
    case 'on':
      return { ...literal('on', 'number'), day: true };
    case 'person':
      return CLAIMANT;
    case 'local':
      return localOf(shop, expression[1]);
    case 'fact':
      return emitFact(shop, expression[1], expression[2] && emit(shop, expression[2]), emit);
    case 'parameter':
      return emitParameter(shop, expression[1], emit);
    case 'if': {
      const least = emitLoop(shop, expression, emit);
      if (least) return least;
      const [, test, yes, no] = expression as readonly ['if', Expression, Expression, Expression];
      const decides = emit(shop, test);
      return perhaps(shop, () => choice(shop, [decides, emit(shop, yes), emit(shop, no)]));
    }
    case 'table': {
      const [, hit, rows] = expression as Extract<Expression, readonly ['table', ...unknown[]]>;
      const emitted = perhaps(shop, () => rows.map(([when, then]) => [emit(shop, when), emit(shop, then)] as const));
      return table(shop, hit, emitted);
    }
    default:
      return emitLoop(shop, expression, emit) ?? operation(shop, expression as readonly [Operation, ...Expression[]]);
  }
}

function operation(shop: Workshop, [name, ...operands]: readonly [Operation, ...Expression[]]): Code {
  const operator = OPERATORS[name];
  if (!operator) throw new Unemittable(`${name} here`);
  // A connective may stop before its second operand.
  const stops = name === 'and' || name === 'or';
  const parts = operands.map((operand, i) =>
    stops && i > 0 ? perhaps(shop, () => emit(shop, operand)) : emit(shop, operand),
  );
  return operator(shop, parts);
}

function localOf(shop: Workshop, slot: number): Code {
  const local = shop.locals.get(slot);
  if (!local) throw new Unemittable('a variable outside its loop');
  return local;
}

function pairOf(a: Code | undefined, b: Code | undefined): readonly [Code, Code] {
  if (!a || !b) throw new Unemittable('a comparison of one side');
  return [a, b];
}
