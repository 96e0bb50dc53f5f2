import { link, type RuleSet, type Rules } from '../../engine/index.ts';
import { type BackgroundTask, workOut } from './work-out.ts';

let rules: Rules | undefined;

// The rules come first, once: they are the page's own, and needn't be fetched again.
addEventListener('message', ({ data }: MessageEvent<RuleSet | BackgroundTask>) => {
  if ('facts' in data) rules = link(data);
  else if (rules) postMessage(workOut(rules, data));
});
