export { analyse } from './analyse.ts';
export { reachedBy, sliceOf } from './analysis/slice.ts';
export { type Compiled, compileRules } from './compile.ts';
export {
  canBeRun,
  DIAGNOSTIC_CODES,
  type Diagnostic,
  type DiagnosticCode,
  diagnosticLine,
  newReport,
  type Place,
  within,
} from './diagnostic.ts';
export { type Emitted, emitExact } from './emit.ts';
export { type EvalDiagnostic, type EvalResult, evalFeel } from './eval/eval-feel.ts';
export { contextIn, evalLine } from './eval/request.ts';
export { expressionText } from './expression-text.ts';
export type { RuleCase } from './flat-cases.ts';
export { jsonSchemas } from './json-schemas.ts';
export type { BenefitFolder, RuleFiles } from './load.ts';
export { allParameters } from './names.ts';
export { meant, nearest } from './nearest.ts';
export { placeOfAmount, placeOfCondition } from './places.ts';
export { readYaml } from './read-yaml.ts';
export { type Said, said, sentence, type Values } from './saying.ts';
