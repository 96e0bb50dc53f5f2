import type { SyntaxNode } from '@lezer/common';
import type { Expression } from '../../engine/index.ts';
import { said } from '../saying.ts';
import { ANY, BOOLEAN, either, NULL, numberOf, type Type, typeSaid } from '../type.ts';
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
import { bareDayIn, foreignSaid, syntaxSaid } from './syntax-said.ts';

/** Literal numbers that are no legal numbers: nothing, one, months in a year, percent. */
const PLAIN_NUMBERS = new Set([0, 1, 12, 100]);

/** Parses and checks one expression. Every mistake is reported; what is refused comes back as `any`. */
export function checkFeel(text: string, environment: Environment): Typed {
  try {
    return checked(text, environment);
  } catch (error) {
    // The grammar and the checker follow nesting by nested calls.
    if (!(error instanceof RangeError)) throw error;
    environment.report('feel-syntax', said('feel-syntax.deep'), 0);
    return REFUSED;
  }
}

function checked(text: string, environment: Environment): Typed {
  const day = environment.anyKind ? undefined : bareDayIn(text);
  if (day) {
    environment.report('wrong-type', said('wrong-type.bare-day', { day: day.text }), day.at);
    return REFUSED;
  }
  const parsed = parseFeel(text, environment.keys);
  if (!parsed.ok) {
    environment.report('feel-syntax', syntaxSaid(text, parsed.offset), parsed.offset);
    return REFUSED;
  }
  const tell: Context['tell'] = (code, what, from, feature) =>
    environment.report(code, what, parsed.origin(from), feature);
  return check(parsed.root, { ...environment, text: parsed.text, check, tell, report: () => undefined });
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

function check(node: SyntaxNode, around: Context): Typed {
  const report: Context['report'] = (code, what, { from = node.from, feature } = {}) =>
    around.tell(code, what, from, feature);
  const context = { ...around, report };
  const handler = context.syntax?.[node.name] ?? SYNTAX[node.name];
  if (handler) return placed(handler(node, context), node, context);
  const feature = FEATURES[node.name] ?? node.name;
  const text = source(node, context.text);
  const foreign = foreignSaid(around.text);
  if (foreign) report('feel-syntax', foreign, { feature });
  else report('feel-unsupported', said('feel-unsupported.feature', { feature, text }), { feature });
  return REFUSED;
}

/** What was refused stays what it is: others ask for it. */
function placed(typed: Typed, { from }: SyntaxNode, { anyKind }: Context): Typed {
  if (anyKind) return { ...typed, type: ANY };
  return typed === REFUSED ? typed : { ...typed, from };
}

function checkNumber(node: SyntaxNode, context: Context): Typed {
  const value = Number(source(node, context.text).replaceAll(/\s/g, ''));
  if (!context.literals && !PLAIN_NUMBERS.has(Math.abs(value))) {
    context.report('literal-number', said('literal-number', { number: value }));
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
  if (!type) reportBranches(yes, no, context);
  return { expression: ['if', test.expression, yes.expression, no.expression], type: type ?? { kind: 'any' } };
}

function reportBranches(yes: Typed, no: Typed, context: Context): void {
  const isUnit = yes.type.kind === 'number' && no.type.kind === 'number';
  const values = { yes: typeSaid(yes.type), no: typeSaid(no.type) };
  const what = isUnit ? said('wrong-unit.branches', values) : said('wrong-type.branches', values);
  context.report(isUnit ? 'wrong-unit' : 'wrong-type', what, { from: no.from });
}
