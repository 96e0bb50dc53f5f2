import type { Benefit, Entitlement } from '../../../engine/index.ts';
import { exclusionsOf } from '../../state/beside.ts';
import { laterNotes } from './later-notes.ts';

export type SectionName = 'bring' | 'where' | 'why' | 'rows' | 'beside' | 'notes' | 'history' | 'law';

/** What to do before why where the answer is yes; why before what to do where it isn't; programmes to ask about have no why. */
export function sectionOrder(benefit: Benefit, of: Entitlement | undefined): readonly SectionName[] {
  const isPaid = of !== undefined && of.outcome !== 'not-in-force';
  const toDo: readonly SectionName[] = benefit.apply.automatic ? ['where'] : ['bring', 'where'];
  const why: readonly SectionName[] = isPaid ? ['why', 'rows'] : [];
  const head = of?.outcome === 'eligible' ? [...toDo, ...why] : [...why, ...toDo];
  const beside: readonly SectionName[] = exclusionsOf(benefit.id).length > 0 ? ['beside'] : [];
  const notes: readonly SectionName[] = laterNotes(benefit).length > 0 ? ['notes'] : [];
  const history: readonly SectionName[] = benefit.versions.some(({ amount }) => amount) ? ['history'] : [];
  return [...head, ...beside, ...notes, ...history, 'law'];
}
