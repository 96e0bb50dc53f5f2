import type { SyntaxNode } from '@lezer/common';
import type { Expression } from '../../engine/index.ts';
import { type Context, REFUSED, type Typed } from '../feel/environment.ts';
import { FOREIGN_FUNCTIONS } from '../feel/features.ts';
import { operandsOf, source } from '../feel/parse.ts';
import { stringIn } from '../feel/string-literal.ts';
import { said } from '../saying.ts';
import { feel } from './expression.ts';
import { type FeelFunction, functionsOf } from './functions.ts';

const NULL = feel('known', null);

/** Operands as they stand, by place or by name. */
interface Operands {
  readonly places: readonly Expression[];
  readonly names?: ReadonlyMap<string, Expression>;
}

export function checkCall(node: SyntaxNode, context: Context): Typed {
  const [callee, parameters] = operandsOf(node);
  if (!callee) return REFUSED;
  const name = source(callee, context.text).replaceAll(/\s+/g, ' ');
  const operands = operandsIn(parameters, context);
  const found = functionsOf(name);
  if (!found) return refuseCall(callee, name, context);
  const [reads] = found.flatMap((one) => one.reads ?? []);
  const also = reads && context.variable(reads)?.expression;
  return applied(found, { ...operands, ...(also && { places: [...operands.places, also] }) }, Boolean(also));
}

function refuseCall(callee: SyntaxNode, name: string, context: Context): Typed {
  if (callee.name !== 'VariableName') return context.check(callee, context);
  if (FOREIGN_FUNCTIONS.has(name)) {
    context.report('feel-unsupported', said('feel-unsupported.function', { name, meant: '' }), {
      feature: `${name}()`,
    });
  } else {
    context.report('unknown-function', said('unknown-function.none', { name, meant: '' }), { feature: `${name}()` });
  }
  return REFUSED;
}

function operandsIn(parameters: SyntaxNode | undefined, context: Context): Operands {
  const all = parameters ? operandsOf(parameters) : [];
  if (parameters?.name !== 'NamedParameters')
    return { places: all.map((one) => context.check(one, context).expression) };
  const names = all.map((one) => {
    const [name, value] = operandsOf(one);
    return [
      name ? source(name, context.text).replaceAll(/\s+/g, ' ') : '',
      value ? context.check(value, context).expression : NULL.expression,
    ] as const;
  });
  return { places: [], names: new Map(names) };
}

/** The first function that takes such operands; FEEL's null if none does. */
function applied(functions: readonly FeelFunction[], operands: Operands, hasExtra = false): Typed {
  for (const one of functions) {
    const found = operands.names ? byName(one, operands.names) : byPlace(one, operands.places, hasExtra);
    if (found) return feel(one.operation, ...found);
  }
  return NULL;
}

function byName(
  { parameters, filler }: FeelFunction,
  names: ReadonlyMap<string, Expression>,
): readonly Expression[] | undefined {
  if ([...names.keys()].some((name) => !parameters.includes(name))) return undefined;
  const found = parameters.map((name, i) => names.get(name) ?? (i === parameters.length - 1 ? filler : undefined));
  return found.every((one) => one !== undefined) ? found : undefined;
}

function byPlace(
  { parameters, filler, many }: FeelFunction,
  places: readonly Expression[],
  hasExtra: boolean,
): readonly Expression[] | undefined {
  if (many && places.length > 0) return places;
  const wanted = parameters.length + (hasExtra ? 1 : 0);
  if (places.length === wanted) return places;
  return filler && places.length === wanted - 1 && places.length > 0 ? [...places, filler] : undefined;
}

/** `date(…)`, `duration(…)` and `@"…"`; times, and dates with a time, are refused. */
export function checkDateTime(node: SyntaxNode, context: Context): Typed {
  const [first, parameters] = operandsOf(node);
  if (first?.name === 'AtLiteral') return checkAtLiteral(first, node, context);
  const name = first ? source(first, context.text).replaceAll(/\s+/g, ' ') : '';
  const operands = operandsIn(parameters, context);
  const found = functionsOf(name);
  return found ? applied(found, operands) : refuseTime(node, context);
}

function checkAtLiteral(literal: SyntaxNode, node: SyntaxNode, context: Context): Typed {
  const [string] = operandsOf(literal);
  const text = string ? stringIn(source(string, context.text)) : '';
  if (/^-?\d{4,9}-\d\d-\d\dT|^\d\d:/.test(text)) return refuseTime(node, context);
  return feel(text.includes('P') ? 'duration' : 'date', ['known', text]);
}

function refuseTime(node: SyntaxNode, context: Context): Typed {
  const text = source(node, context.text);
  context.report('feel-unsupported', said('feel-unsupported.time', { text }), { feature: 'time' });
  return REFUSED;
}
