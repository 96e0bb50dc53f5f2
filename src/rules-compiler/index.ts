export { analyse } from './analyse.ts';
export { type Compiled, compileRules } from './compile.ts';
export { canBeRun, DIAGNOSTIC_CODES, type Diagnostic, type DiagnosticCode } from './diagnostic.ts';
export { type Emitted, emitExact } from './emit.ts';
export type { BenefitFolder, Placed, RuleFiles } from './load.ts';
export { allParameters } from './names.ts';
export type { RuleCase } from './schema.ts';
export { rulesPlugin } from './vite-plugin.ts';
