import type { CaseFile } from '../../engine/index.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A case as it is kept on the device. */
export interface SavedCase {
  readonly id: string;
  /** The instant it was last saved, ISO. */
  readonly savedAt: string;
  readonly name?: string;
  readonly case: CaseFile;
  /** What else the app needs to carry on: chosen events, skipped questions, ticked documents. */
  readonly journey: Readonly<Record<string, Json>>;
}
