import { type ClaimTimeline, link, type RuleSet, type Sweep } from '../../engine/index.ts';
import { type BackgroundSweep, type BackgroundTask, type BackgroundTimeline, workOut } from './work-out.ts';

/** What takes too long for a page that answers every key at once is worked out beside it. */
export interface Background {
  /** Undefined when a later question took its place. */
  timeline(of: BackgroundTimeline): Promise<readonly ClaimTimeline[] | undefined>;
  sweep(of: BackgroundSweep): Promise<readonly Sweep[] | undefined>;
  close(): void;
}

/** Starts a thread of its own, with the rules; close it when the page goes. */
export function openBackground(ruleset: RuleSet): Background {
  const worker = new Worker(new URL('./background-worker.ts', import.meta.url), { type: 'module' });
  worker.postMessage(ruleset);
  let asked = 0;
  let isBusy = false;
  let waiting: (() => void) | undefined;
  const ask = async (of: BackgroundTask) => {
    const id = ++asked;
    // One at a time, and of those that wait only the latest: the others are out of date already.
    waiting?.();
    while (isBusy && id === asked) await new Promise<void>((free) => (waiting = free));
    if (id !== asked) return undefined;
    isBusy = true;
    const answer = await answerOf(worker, of, () => workOut(link(ruleset), of));
    isBusy = false;
    waiting?.();
    return id === asked ? answer : undefined;
  };
  return {
    timeline: async (of) => (await ask(of)) as readonly ClaimTimeline[] | undefined,
    sweep: async (of) => (await ask(of)) as readonly Sweep[] | undefined,
    close: () => worker.terminate(),
  };
}

type Work = () => ReturnType<typeof workOut>;

function answerOf(worker: Worker, of: BackgroundTask, onThePage: Work): Promise<ReturnType<Work>> {
  return new Promise((answer, fail) => {
    const done = new AbortController();
    const once = { signal: done.signal };
    const settle = (work: Work) => {
      done.abort();
      try {
        answer(work());
      } catch (error) {
        fail(error);
      }
    };
    worker.addEventListener('message', ({ data }) => settle(() => data), once);
    // A thread that can't start, as where its file can't be fetched: slowly on the page is better than never.
    worker.addEventListener('error', () => settle(onThePage), once);
    worker.postMessage(of);
  });
}
