import type { BatchNews, BatchOrder } from './batch-types.ts';

/** Assesses a file beside the page; `hear` is told how far it is, and in the end what came of it. Returns how to stop. */
export function startBatch(order: BatchOrder, hear: (news: BatchNews) => void, failed: () => void): () => void {
  const worker = new Worker(new URL('./batch-worker.ts', import.meta.url), { type: 'module' });
  const stop = () => worker.terminate();
  worker.addEventListener('message', ({ data }: MessageEvent<BatchNews>) => {
    if (data.kind !== 'progress') stop();
    hear(data);
  });
  worker.addEventListener('error', () => {
    stop();
    failed();
  });
  worker.postMessage(order);
  return stop;
}
