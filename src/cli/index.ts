export { type CasesRun, caseOf, runCases } from './run-cases.ts';
