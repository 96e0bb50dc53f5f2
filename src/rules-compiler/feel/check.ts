import type { SyntaxNode } from '@lezer/common';
import type { Expression } from '../../engine/index.ts';
import { ANY, BOOLEAN, either, formatType, NULL, numberOf, type Type } from '../type.ts';
import { checkArithmetic } from './arithmetic.ts';
import { checkCall, checkDateTime } from './calls.ts';
import { checkComparison } from './comparisons.ts';
import { type Context, type Environment, type Handler, known, REFUSED, type Typed } from './environment.ts';
import { expectType } from './expected.ts';
import { FEATURES } from './features.ts';
import { checkFilter, checkLoop } from './loops.ts';
import { checkName, checkPath } from './names.ts';
import { only, operandsOf, parseFeel, source } from './parse.ts';
import { stringIn } from './string-literal.ts';

/** Literal numbers that are no legal numbers: nothing, one, months in a year, percent. */
const PLAIN_NUMBERS = new Set([0, 1, 12, 100]);

/** Parses and checks one expression. Every mistake is reported; what is refused comes back as `any`. */
export function checkFeel(text: string, environment: Environment): Typed {
  const parsed = parseFeel(text, environment.keys);
  if (!parsed.ok) {
    environment.report('feel-syntax', `can't read the expression at "${parsed.near}" (character ${parsed.offset + 1})`);
    return REFUSED;
  }
  return check(parsed.root, { ...environment, text: parsed.text, check });
}

/** The syntax of rules. */
export const SYNTAX: Readonly<Record<string, Handler>> = {
  NumericLiteral: checkNumber,
  StringLiteral: (node, { text }) => known(stringIn(source(node, text)), { kind: 'string' }),
  BooleanLiteral: (node, { text }) => known(source(node, text) === 'true', BOOLEAN),
  null: () => known(null, NULL),
  VariableName: checkName,
  PathExpression: checkPath,
  ParenthesizedExpression: (node, context) => context.check(only(node), context),
  Conjunction: (node, context) => connective('and', node, context),
  Disjunction: (node, context) => connective('or', node, context),
  Comparison: checkComparison,
  ArithmeticExpression: checkArithmetic,
  IfExpression: checkIf,
  FunctionInvocation: checkCall,
  DateTimeLiteral: checkDateTime,
  QuantifiedExpression: checkLoop,
  ForExpression: checkLoop,
  FilterExpression: checkFilter,
  List: (node, context) => {
    const items = operandsOf(node).map((item) => context.check(item, context));
    const of = items.reduce<Type>((type, item) => either(type, item.type) ?? { kind: 'any' }, { kind: 'any' });
    return { expression: ['list', ...items.map((item) => item.expression)], type: { kind: 'list', of } };
  },
};

function check(node: SyntaxNode, context: Context): Typed {
  const handler = context.syntax?.[node.name] ?? SYNTAX[node.name];
  if (handler) return context.anyKind ? { ...handler(node, context), type: ANY } : handler(node, context);
  const feature = FEATURES[node.name] ?? node.name;
  const text = source(node, context.text);
  context.report('feel-unsupported', `${feature} ("${text}") is not part of our FEEL subset`, feature);
  return REFUSED;
}

function checkNumber(node: SyntaxNode, context: Context): Typed {
  const value = Number(source(node, context.text).replaceAll(/\s/g, ''));
  if (!context.literals && !PLAIN_NUMBERS.has(Math.abs(value))) {
    context.report('literal-number', `${value} is a legal number: make it a parameter with a date and a source`);
  }
  return known(value, numberOf(undefined));
}

function connective(kind: 'and' | 'or', node: SyntaxNode, context: Context): Typed {
  const parts = operandsOf(node).map((part) => expectType(context.check(part, context), BOOLEAN, context));
  const sides = parts.map((part) => part.sides).find((found) => found && isMeasured(found.left.type));
  const expression: Expression = [kind, ...parts.flatMap((part) => flat(kind, part.expression))];
  return { expression, type: BOOLEAN, ...(sides && { sides }) };
}

/** Numbers and dates have a distance from their limit. */
function isMeasured({ kind }: Type): boolean {
  return kind === 'number' || kind === 'date';
}

/** `a and b and c` is one conjunction of three. */
function flat(kind: 'and' | 'or', expression: Expression): readonly Expression[] {
  return expression[0] === kind ? (expression.slice(1) as readonly Expression[]) : [expression];
}

function checkIf(node: SyntaxNode, context: Context): Typed {
  const [test, yes, no] = operandsOf(node).map((part) => context.check(part, context));
  if (!test || !yes || !no) return REFUSED;
  expectType(test, BOOLEAN, context);
  const type = either(yes.type, no.type);
  if (!type) context.report('wrong-type', `the branches are ${formatType(yes.type)} and ${formatType(no.type)}`);
  return { expression: ['if', test.expression, yes.expression, no.expression], type: type ?? { kind: 'any' } };
}
