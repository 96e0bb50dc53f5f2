import type { BatchNews, BatchOrder, ShareNews, ShareOrder, ShareResult } from './batch-types.ts';
import { joinShares } from './join-shares.ts';

/** Each thread reads the whole file and keeps the rules: more of them fill a small machine's memory. */
const MOST_THREADS = 4;

/** Below so many bytes one thread is done before another has begun. */
const SMALL_FILE = 100_000;

/** With more columns it says most of what could be asked, and reading it takes longer than working it out. */
const MOST_COLUMNS = 100;
const LONGEST_HEADER = 100_000;

/** Assesses a file beside the page; `hear` is told how far it is, and in the end what came of it. Returns how to stop. */
export function startBatch(order: BatchOrder, hear: (news: BatchNews) => void, failed: () => void): () => void {
  const stopping = new AbortController();
  const fail = () => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    failed();
  };
  const begin = (of: number) => {
    const joined = joining(order, of);
    for (let part = 0; part < of && !stopping.signal.aborted; part++) {
      const worker = new Worker(new URL('./batch-worker.ts', import.meta.url), { type: 'module' });
      stopping.signal.addEventListener('abort', () => worker.terminate());
      worker.addEventListener('message', ({ data }: MessageEvent<ShareNews>) => {
        const news = joined(part, data);
        if (!news || stopping.signal.aborted) return;
        if (news.kind !== 'progress') stopping.abort();
        hear(news);
      });
      worker.addEventListener('error', fail);
      worker.postMessage({ ...order, share: { part, of } } satisfies ShareOrder);
    }
  };
  threadsFor(order.file).then(begin).catch(fail);
  return () => stopping.abort();
}

async function threadsFor(file: Blob): Promise<number> {
  if (file.size < SMALL_FILE) return 1;
  const [header = ''] = (await file.slice(0, LONGEST_HEADER).text()).split('\n', 1);
  const isWide = header.split(/[,;\t]/).length > MOST_COLUMNS;
  return isWide ? 1 : Math.min(MOST_THREADS, navigator.hardwareConcurrency || 1);
}

/** What the news of one thread say of the whole file; nothing while others aren't done. */
function joining({ words }: BatchOrder, of: number) {
  const start = performance.now();
  const done = new Map<number, number>();
  const results: ShareResult[] = [];
  return (part: number, news: ShareNews): BatchNews | undefined => {
    if (news.kind === 'refused') return news;
    if (news.kind === 'progress') {
      done.set(part, news.done / news.of);
      return { kind: 'progress', done: [...done.values()].reduce((sum, one) => sum + one, 0), of };
    }
    results.push(news.result);
    if (results.length < of) return undefined;
    const milliseconds = Math.round(performance.now() - start);
    return { kind: 'done', result: { ...joinShares(results, words), milliseconds } };
  };
}
