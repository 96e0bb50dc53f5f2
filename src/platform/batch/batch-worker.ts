import { exact, layout, version } from 'virtual:rules/exact';
import { link } from '../../engine/index.ts';
import { assessShare } from './assess-share.ts';
import type { ShareNews, ShareOrder } from './batch-types.ts';
import { readText } from './read-text.ts';

const tell = (news: ShareNews) => postMessage(news);

addEventListener('message', async ({ data: { file, ruleset, ...order } }: MessageEvent<ShareOrder>) => {
  const text = await readText(file);
  const progress = (done: number, of: number) => tell({ kind: 'progress', done, of });
  tell(assessShare({ ...order, text, rules: link(ruleset), exact: { version, layout, exact }, progress }));
});
