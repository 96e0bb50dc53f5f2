import {
  firstLanguage,
  listCases,
  navigate,
  now,
  queueNumber,
  type SavedCase,
  saveCase,
  setLanguage,
  setQueueNumber,
} from '../../../platform/index.ts';
import { openSaved, removeSaved, startWith } from '../../state/keeping.ts';
import { isOfCounter } from '../../state/of-counter.ts';
import { emptyCase, isStarted, type OpenCase, openCase } from '../../state/open-case.ts';
import { comingDates } from './coming-dates.ts';
import { clearDesk } from './desk.ts';
import { forgetHistory } from './history.ts';

/**
 * Goes on with the number that is being served, or begins with it. A case that somebody handed over takes the next number;
 * what a resident began here stays as it is.
 */
export async function enterCounter(takesOpen: boolean): Promise<void> {
  const of = openCase.peek();
  if (of.queue !== undefined) return;
  const number = queueNumber();
  const saved = (await listCases()).find((one) => isOfCounter(one) && one.journey.queue === number);
  if (takesOpen && isStarted(of)) takeOver(of, saved ? number + 1 : number);
  else if (saved) openKept(saved);
  else startCase(number);
}

function takeOver(of: OpenCase, number: number): void {
  setQueueNumber(number);
  startWith({ ...of, queue: number });
  afterSwitch();
}

/** The next number. What was answered is gone from memory, storage and history, unless it is kept on today's list. */
export async function nextPerson({ isKept }: { readonly isKept: boolean }): Promise<number> {
  const { id } = openCase.peek();
  const next = queueNumber() + 1;
  startCase(next);
  if (!isKept) await removeSaved(id);
  return next;
}

/** A case in which nothing is answered, under a number of the queue. */
export function startCase(number: number): void {
  setQueueNumber(number);
  startWith({ ...emptyCase(now()), queue: number });
  afterSwitch();
  void setLanguage(firstLanguage);
}

/** Opens a case of today's list in place of the open one, which stays on it. */
export function openKept(saved: SavedCase): void {
  openSaved(saved);
  afterSwitch();
}

/** A copy to try something with; the number stays that of the person. */
export async function duplicate(saved: SavedCase, name: string): Promise<void> {
  const { revision: _, createdAt: __, ...copied } = saved;
  await saveCase({ ...copied, id: `${now()} copy`, savedAt: now(), name });
}

/** Every case of the list, and the open one. */
export async function eraseList(cases: readonly SavedCase[]): Promise<void> {
  startCase(queueNumber() + 1);
  for (const { id } of cases) await removeSaved(id);
}

function afterSwitch(): void {
  forgetHistory();
  clearDesk();
  comingDates.value = undefined;
  navigate('#/counter', { replace: true });
}
