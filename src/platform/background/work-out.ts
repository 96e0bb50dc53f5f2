import { type CaseFile, type ClaimTimeline, type Rules, type Sweep, sweep, timeline } from '../../engine/index.ts';

export interface BackgroundTimeline {
  readonly caseFile: CaseFile;
  readonly window: { readonly from: string; readonly to: string };
}

export interface BackgroundSweep {
  readonly caseFile: CaseFile;
  readonly path: string;
  readonly span: { readonly min: number; readonly max: number };
}

export type BackgroundTask = BackgroundTimeline | BackgroundSweep;

/** What comes of a task; the same beside the page and, where there are no threads, on it. */
export function workOut(rules: Rules, of: BackgroundTask): readonly ClaimTimeline[] | readonly Sweep[] {
  return 'window' in of ? timeline(rules, of.caseFile, of.window) : sweep(rules, of.caseFile, of.path, of.span);
}
