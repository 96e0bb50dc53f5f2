import type { SyntaxNode } from '@lezer/common';
import type { Expression } from '../../engine/index.ts';
import { SYNTAX } from '../feel/check.ts';
import { type Context, type Handler, REFUSED, type Typed } from '../feel/environment.ts';
import { FEATURES } from '../feel/features.ts';
import { asksInput, childrenOf, only, operandsOf, source } from '../feel/parse.ts';
import { foreignSaid } from '../feel/syntax-said.ts';
import { said } from '../saying.ts';
import { ANY } from '../type.ts';
import { checkCall, checkDateTime } from './calls.ts';
import { feel } from './expression.ts';
import { checkInstanceOf } from './instance-of.ts';
import { checkContext, checkFilter, checkLoop, checkName, nameIn } from './scopes.ts';

/** What `eval` reads besides, or otherwise than, rules do: any kind may stand anywhere, and mistakes are FEEL's null. */
export const FEEL_SYNTAX: Readonly<Record<string, Handler>> = {
  NumericLiteral: checkNumber,
  VariableName: checkName,
  '?': checkInput,
  PathExpression: checkPath,
  Comparison: checkComparison,
  ArithmeticExpression: checkArithmetic,
  FunctionInvocation: checkCall,
  DateTimeLiteral: checkDateTime,
  QuantifiedExpression: checkLoop,
  ForExpression: checkLoop,
  FilterExpression: checkFilter,
  InstanceOfExpression: checkInstanceOf,
  Context: checkContext,
  SimplePositiveUnaryTest: checkRange,
  Interval: checkInterval,
};

function checkInput(_: SyntaxNode, context: Context): Typed {
  if (context.input) return { expression: context.input, type: ANY };
  const feature = FEATURES['?'];
  context.report('feel-unsupported', said('feel-unsupported.input'), { ...(feature && { feature }) });
  return REFUSED;
}

const MOST_DIGITS = 15;

function checkNumber(node: SyntaxNode, context: Context): Typed {
  const text = source(node, context.text);
  const [mantissa = ''] = text.toLowerCase().split('e');
  const value = Number(text.replaceAll(/\s/g, ''));
  const isWhole = /^[\s\d-]+$/.test(text);
  const digits = (isWhole ? mantissa : mantissa.replace(/0+$/, '')).replaceAll(/\D/g, '').replace(/^0+/, '').length;
  const isExact = digits <= MOST_DIGITS || (isWhole && Number.isSafeInteger(value));
  const isLost = value === 0 && digits > 0;
  if (isExact && Number.isFinite(value) && !isLost) return feel('known', value);
  const feature = `numbers of more than ${MOST_DIGITS} digits`;
  context.report('feel-unsupported', said('feel-unsupported.long', { feature, text }), { feature });
  return REFUSED;
}

function checkPath(node: SyntaxNode, context: Context): Typed {
  const [base, name] = operandsOf(node);
  if (!base || !name) return REFUSED;
  return feel('path', context.check(base, context).expression, ['known', nameIn(name, context)]);
}

function checkComparison(node: SyntaxNode, context: Context): Typed {
  const isIn = childrenOf(node).some(({ name }) => name === 'in');
  const [left, ...tests] = operandsOf(node);
  const [second] = tests;
  // The grammar reads `a == b` as a compared with the range `(= b)`, which is null whatever they are.
  if (!isIn && second && operatorOf(second, context) !== undefined) {
    const near = source(second, context.text);
    context.report('feel-syntax', foreignSaid(context.text) ?? said('feel-syntax.near', { near }));
    return REFUSED;
  }
  if (!isIn || !left) return SYNTAX.Comparison?.(node, context) ?? REFUSED;
  const value = context.check(left, context).expression;
  const all = tests.flatMap((test) => (test.name === 'PositiveUnaryTests' ? operandsOf(test) : [test]));
  const parts = all.map((test) => unaryTest(value, test, context));
  const [single] = parts;
  return parts.length === 1 && single ? { expression: single, type: ANY } : feel('or', ...parts);
}

const WRAPPERS: ReadonlySet<string> = new Set(['PositiveUnaryTest', 'ParenthesizedExpression']);

function unaryTest(value: Expression, node: SyntaxNode, context: Context): Expression {
  const inner = only(node);
  if (node.name === 'PositiveUnaryTest' || (WRAPPERS.has(node.name) && inner.name === 'SimplePositiveUnaryTest')) {
    return unaryTest(value, inner, context);
  }
  const operator = operatorOf(node, context);
  const own = { ...context, input: value };
  if (operator) return feel(operator, value, context.check(inner, own).expression).expression;
  return feel(asksInput(node) ? 'fits' : 'in', value, context.check(node, own).expression).expression;
}

function operatorOf(node: SyntaxNode, { text }: Context): string | undefined {
  if (node.name !== 'SimplePositiveUnaryTest') return undefined;
  const operator = childrenOf(node).find(({ name }) => name === 'CompareOp');
  return operator && source(operator, text);
}

/** A range as a value: `[1..5]`, `(< 5)` with one end, or `(= 5)` of one value. */
function checkRange(node: SyntaxNode, context: Context): Typed {
  const operator = operatorOf(node, context);
  if (operator === undefined) return context.check(only(node), context);
  if (operator !== '!=') {
    return feel('range-beyond', ['known', operator], context.check(only(node), context).expression);
  }
  const what = said('feel-unsupported.alone', { text: source(node, context.text) });
  context.report('feel-unsupported', what, { feature: 'unary tests as values' });
  return REFUSED;
}

function checkInterval(node: SyntaxNode, context: Context): Typed {
  const [low, high] = operandsOf(node);
  if (!low || !high) return REFUSED;
  const text = source(node, context.text);
  const brackets = [text.at(0), text.at(-1)].map((bracket) => ['known', bracket ?? '']);
  return feel('range', context.check(low, context).expression, context.check(high, context).expression, ...brackets);
}

function checkArithmetic(node: SyntaxNode, context: Context): Typed {
  const operator = childrenOf(node).find(({ name }) => name === 'ArithOp');
  const [first, second] = operandsOf(node);
  const isPower = operator && second && source(operator, context.text) === '**';
  if (!isPower || !first) return SYNTAX.ArithmeticExpression?.(node, context) ?? REFUSED;
  return feel('**', context.check(first, context).expression, context.check(second, context).expression);
}
