import { exact, layout, version } from 'virtual:rules/exact';
import { link } from '../../engine/index.ts';
import { assessBatch } from './assess-batch.ts';
import type { BatchNews, BatchOrder } from './batch-types.ts';
import { readText } from './read-text.ts';

const tell = (news: BatchNews) => postMessage(news);

addEventListener('message', async ({ data: { file, ruleset, ...order } }: MessageEvent<BatchOrder>) => {
  const text = await readText(file);
  const progress = (done: number, of: number) => tell({ kind: 'progress', done, of });
  const now = () => performance.now();
  tell(assessBatch({ ...order, text, rules: link(ruleset), exact: { version, layout, exact }, progress, now }));
});
