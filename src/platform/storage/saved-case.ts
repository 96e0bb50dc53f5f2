import type { CaseFile } from '../../engine/index.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A case as it is kept on the device. */
export interface SavedCase {
  readonly id: string;
  /** Counts the times it was saved; absent before the first time. Saving on top of another tab's count makes a second case. */
  readonly revision?: number;
  /** The instant it was first saved, ISO; filled in then. */
  readonly createdAt?: string;
  /** The instant it was last saved, ISO. */
  readonly savedAt: string;
  /** A label of one's own. */
  readonly name?: string;
  readonly case: CaseFile;
  /** What else the app needs to carry on: chosen events, skipped questions, ticked documents. */
  readonly journey: Readonly<Record<string, Json>>;
}
