import { link, type RuleSet, type Rules, timeline } from '../../engine/index.ts';
import type { BackgroundTimeline } from './background.ts';

let rules: Rules | undefined;

// The rules come first, once: they are the page's own, and needn't be fetched again.
addEventListener('message', ({ data }: MessageEvent<RuleSet | BackgroundTimeline>) => {
  if ('facts' in data) rules = link(data);
  else if (rules) postMessage(timeline(rules, data.caseFile, data.window));
});
