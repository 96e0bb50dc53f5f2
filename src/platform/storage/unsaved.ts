import type { SavedCase } from './saved-case.ts';

/** What each writer was given to keep and hasn't kept yet: whoever closes the page meanwhile must not lose it. */
export const unsaved = new Map<object, SavedCase>();
