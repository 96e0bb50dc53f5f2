import { type Papers, papersOf, type Wanted } from '../../engine/index.ts';
import { caseFile, rules } from './assessment.ts';

/** What whoever makes these claims brings, as far as the answers of the open case tell. */
export function papersFor(wanted: readonly Wanted[]): Papers {
  return papersOf(rules.value, caseFile.value, wanted);
}
