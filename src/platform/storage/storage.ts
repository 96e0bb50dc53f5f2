import type { SavedCase } from './saved-case.ts';

/** What the first screen may need of the cases: their code is fetched with the first call, not with the page. */
const cases = () => {
  loaded ??= import('./cases.ts').catch((error) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
};

/** Kept: importing anew would wait for the browser's turn each time. */
let loaded: Promise<typeof import('./cases.ts')> | undefined;

/**
 * Keeps a case, in memory if the device can't; `storageState` says which. Gives back the case as it is kept, to be changed and
 * saved again. Where another tab has saved it in the meantime that stays as it is, and this one is kept beside it under an id of
 * its own.
 */
export async function saveCase(saved: SavedCase): Promise<SavedCase> {
  return (await cases()).saveCase(saved);
}

/** The case, or undefined when there is none that can be read. */
export async function loadCase(id: string): Promise<SavedCase | undefined> {
  return (await cases()).loadCase(id);
}

/** Every case kept, newest first. */
export async function listCases(): Promise<readonly SavedCase[]> {
  return (await cases()).listCases();
}

/** Forgets a case and gives it back, so that the deletion can be undone by saving it again. */
export async function deleteCase(id: string): Promise<SavedCase | undefined> {
  return (await cases()).deleteCase(id);
}

/** Takes a case that the rules refuse out of the list, without losing it; it is tried again with every start. */
export async function setAside(id: string): Promise<void> {
  return (await cases()).setAside(id);
}

/**
 * Forgets everything: cases, preferences, caches of answers, in every tab. The app itself stays stored, so that it still works
 * offline. Drop the open case first, or its next save brings it back.
 */
export async function eraseEverything(): Promise<void> {
  return (await cases()).eraseEverything();
}
