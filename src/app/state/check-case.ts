import { readCase } from '../../engine/index.ts';
import { setAside } from '../../platform/index.ts';
import { caseFile, rules } from './assessment.ts';
import { setAsideNote, startAnew } from './keeping.ts';
import { openCase } from './open-case.ts';

let checked: string | undefined;

/** A case kept by another version may say what today's rules can't read: it is laid aside whole, and nothing of it is lost. */
export async function checkCase(): Promise<void> {
  const { id } = openCase.peek();
  if (id === checked) return;
  checked = id;
  if (readCase(rules.peek(), caseFile.peek()).ok) return;
  startAnew();
  setAsideNote.value = true;
  await setAside(id);
}
