import { ruleset } from 'virtual:rules';
import { link, timeline } from '../../engine/index.ts';
import type { BackgroundTimeline } from './background.ts';

const rules = link(ruleset);

addEventListener('message', ({ data }: MessageEvent<BackgroundTimeline>) => {
  postMessage(timeline(rules, data.caseFile, data.window));
});
