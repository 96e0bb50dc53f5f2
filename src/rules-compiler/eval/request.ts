import * as v from 'valibot';
import { type Said, said, sentence } from '../saying.ts';
import type { Json } from './context.ts';
import { type EvalDiagnostic, type EvalResult, evalFeel, type JsonObject } from './eval-feel.ts';

const context = v.custom<JsonObject>((input) => typeof input === 'object' && input !== null && !Array.isArray(input));
const table = v.strictObject({
  hit: v.optional(v.string()),
  inputs: v.optional(v.array(v.string())),
  rules: v.array(
    v.strictObject({
      when: v.union([v.string(), v.array(v.string())]),
      // biome-ignore lint/suspicious/noThenProperty: a row's result, as in rule files; nothing awaits it
      then: v.union([v.string(), v.number(), v.boolean()]),
    }),
  ),
});
const request = v.union([
  v.strictObject({ expression: v.string(), context: v.optional(context) }),
  v.strictObject({ table, context: v.optional(context) }),
]);

/**
 * One line of a test suite: `{"expression": …, "context": {…}}`, or `{"table": …}` in place of the expression.
 *
 * @example evalLine('{"expression": "x + 1", "context": {"x": 2}}')   // { value: 3 }
 */
export function evalLine(line: string, language = 'en'): EvalResult {
  const json = jsonIn(line);
  if (json === undefined) return refused('bad-request', said('eval.not-json'), language);
  const parsed = v.safeParse(request, json);
  if (!parsed.success) return refused('bad-request', said('eval.no-request'), language);
  const asked = parsed.output;
  return evalFeel('table' in asked ? tableOf(asked.table) : asked.expression, asked.context ?? {}, language);
}

/**
 * The context of a command line.
 *
 * @example contextIn('{"x": 2}')   // { x: 2 }
 */
export function contextIn(text: string): JsonObject | undefined {
  const parsed = v.safeParse(context, jsonIn(text));
  return parsed.success ? parsed.output : undefined;
}

function jsonIn(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function refused(code: EvalDiagnostic['code'], what: Said, language: string): EvalResult {
  return { diagnostics: [{ code, message: sentence(what, language) }] };
}

/** Optional keys that aren't there, rather than undefined. */
function tableOf({ hit, inputs, rules }: v.InferOutput<typeof table>) {
  return { ...(hit !== undefined && { hit }), ...(inputs && { inputs }), rules };
}
