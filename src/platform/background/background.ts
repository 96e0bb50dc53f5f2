import type { CaseFile, ClaimTimeline, RuleSet } from '../../engine/index.ts';

export interface BackgroundTimeline {
  readonly caseFile: CaseFile;
  readonly window: { readonly from: string; readonly to: string };
}

/** What takes too long for a page that answers every key at once is worked out beside it. */
export interface Background {
  /** Undefined when a later question took its place. */
  timeline(of: BackgroundTimeline): Promise<readonly ClaimTimeline[] | undefined>;
  close(): void;
}

/** Starts a thread of its own, with the rules; close it when the page goes. */
export function openBackground(ruleset: RuleSet): Background {
  const worker = new Worker(new URL('./background-worker.ts', import.meta.url), { type: 'module' });
  worker.postMessage(ruleset);
  let asked = 0;
  let isBusy = false;
  let waiting: (() => void) | undefined;
  const ask = (of: BackgroundTimeline, id: number) =>
    new Promise<readonly ClaimTimeline[] | undefined>((answer) => {
      const listen = ({ data }: MessageEvent<readonly ClaimTimeline[]>) => {
        worker.removeEventListener('message', listen);
        isBusy = false;
        waiting?.();
        answer(id === asked ? data : undefined);
      };
      worker.addEventListener('message', listen);
      isBusy = true;
      worker.postMessage(of);
    });
  return {
    timeline: async (of) => {
      const id = ++asked;
      // One at a time, and of those that wait only the latest: the others are out of date already.
      waiting?.();
      while (isBusy && id === asked) await new Promise<void>((free) => (waiting = free));
      return id === asked ? ask(of, id) : undefined;
    },
    close: () => worker.terminate(),
  };
}
