import type { Expression } from '../../engine/index.ts';
import type { DiagnosticCode } from '../diagnostic.ts';
import { checkFeel } from '../feel/check.ts';
import type { Environment } from '../feel/environment.ts';
import { type Said, said, sentence } from '../saying.ts';
import { BadContext, type Json } from './context.ts';
import { evaluate, type Variable } from './evaluate.ts';
import { feel } from './expression.ts';
import { FEEL_SYNTAX } from './syntax.ts';
import { checkTable, type FeelTable } from './table.ts';
import { TooMuch } from './world.ts';

export type JsonObject = { readonly [key: string]: Json };

/** Why something wasn't evaluated; `feature` is FEEL's name of what we refuse. */
export interface EvalDiagnostic {
  readonly code: DiagnosticCode | 'bad-context' | 'bad-request' | 'too-much';
  readonly message: string;
  readonly feature?: string;
}

export type EvalResult =
  | { readonly value: Json }
  | { readonly unknown: JsonObject }
  | { readonly diagnostics: readonly EvalDiagnostic[] };

/**
 * One FEEL expression, or a decision table of them, on known, open or absent values.
 *
 * @example evalFeel('age >= 65', { age: { min: 60, max: 70 } })   // { unknown: { one_of: [false, true] } }
 */
export function evalFeel(what: string | FeelTable, context: JsonObject, language = 'en'): EvalResult {
  const refused: Refusal[] = [];
  const variables: Variable[] = [];
  const environment = environmentOf(context, variables, refused);
  const { expression } = typeof what === 'string' ? checkFeel(what, environment) : checkTable(what, environment);
  if (refused.length > 0) return { diagnostics: refused.map((one) => inWords(one, language)) };
  try {
    return resultOf(expression, variables);
  } catch (error) {
    return { diagnostics: [inWords(refusalOf(error), language)] };
  }
}

function resultOf(expression: Expression, variables: readonly Variable[]): EvalResult {
  const possible = evaluate(expression, variables);
  if ('value' in possible) return possible;
  const missing = [...new Set(possible.hangsOn)].flatMap((index) => variables[index]?.name ?? []).sort();
  return { unknown: { ...possible.unknown, ...(missing.length > 0 && { missing }) } };
}

interface Refusal extends Omit<EvalDiagnostic, 'message'> {
  readonly what: Said;
}

function inWords({ code, what, feature }: Refusal, language: string): EvalDiagnostic {
  return { code, message: sentence(what, language), ...(feature !== undefined && { feature }) };
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof BadContext) return { code: 'bad-context', what: error.what };
  // Node's own, where calls are nested too deep or a text grows beyond all bounds.
  if (error instanceof TooMuch || error instanceof RangeError) return { code: 'too-much', what: said('eval.too-much') };
  throw error;
}

/** Spaces in names count as one, and around signs not at all: `Profit / Loss` is `Profit/Loss`. */
function plainName(name: string): string {
  return name
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([./+*'-]) ?/g, '$1');
}

function environmentOf(context: JsonObject, variables: Variable[], refused: Refusal[]): Environment {
  const keys = new Map(Object.keys(context).map((key) => [plainName(key), key]));
  return {
    literals: true,
    locals: new Map(),
    syntax: FEEL_SYNTAX,
    anyKind: true,
    ...(keys.size > 0 && { keys: context }),
    report: (code, what, _, feature) => refused.push({ code, what, ...(feature !== undefined && { feature }) }),
    fact: () => undefined,
    variable: (name) => {
      const known = variables.findIndex((variable) => variable.name === name);
      if (known >= 0) return feel('variable', known);
      const key = keys.get(plainName(name));
      return feel('variable', variables.push({ name, value: key === undefined ? undefined : context[key] }) - 1);
    },
  };
}
