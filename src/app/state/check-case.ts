import { readCase } from '../../engine/index.ts';
import { mayHaveCases, setAside } from '../../platform/index.ts';
import { caseFile, rules } from './assessment.ts';
import { erasePast } from './closing.ts';
import { setAsideNote, startAnew } from './keeping.ts';
import { openCase } from './open-case.ts';

let checked: string | undefined;

/** A case kept by another version may say what today's rules can't read: it is laid aside whole, and nothing of it is lost. */
export async function checkCase(): Promise<void> {
  const { id } = openCase.peek();
  if (id === checked) return;
  checked = id;
  // Whoever opens the app after a counter has closed: its cases go.
  if (await mayHaveCases()) await erasePast();
  if (readCase(rules.peek(), caseFile.peek()).ok) return;
  startAnew();
  setAsideNote.value = true;
  await setAside(id);
}
