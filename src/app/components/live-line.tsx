import { useEffect } from 'preact/hooks';
import { isPossible } from '../../engine/index.ts';
import { range, t } from '../../platform/index.ts';
import { announce } from '../state/announce.ts';
import { assessment } from '../state/assessment.ts';
import { openCase } from '../state/open-case.ts';
import { firstTold } from '../state/totals.ts';
import { useWorkedOut } from '../state/work-out.ts';

/** Screen readers hear the line when answering has paused for as long as this. */
const PAUSE_MS = 1000;

/** What they heard of it last: a page that says the same has no news. */
let told = '';

/** What is known so far, on every page from the first question on, with the way to the results. */
export function LiveLine() {
  const { label, figure, link, spoken } = useWorkedOut(liveText);
  useEffect(() => {
    const news = `${openCase.peek().id} ${spoken}`;
    const tell = () => {
      if (told !== news) announce(spoken);
      told = news;
    };
    const timer = setTimeout(tell, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [spoken]);
  return (
    <p class="live">
      {label} {/* Read before the link, which stands beside the label: there is no room for it after the figure. */}
      <span class="vh" translate={false}>
        {figure}
      </span>{' '}
      <a href="#/results">{link}</a>
      <span class="big num" translate={false} aria-hidden="true">
        {figure}
      </span>
    </p>
  );
}

const labels = {
  'TWD/month': 'question.live.monthLabel',
  'TWD/year': 'question.live.yearLabel',
  'TWD/once': 'question.live.onceLabel',
} as const;

function liveText() {
  const { entitlements } = assessment.value;
  const told = firstTold(assessment.value);
  if (told && openCase.value.passed.length > 0) {
    const label = t(labels[told.unit]);
    const figure = range(told.bounds, told.unit);
    return { label, figure, link: t('question.live.results'), spoken: `${label} ${figure}` };
  }
  const possible = entitlements.filter(isPossible);
  const count = new Set(possible.map(({ benefit }) => benefit)).size;
  const figure = count === 0 ? t('question.live.none') : t('question.live.count', { count });
  return {
    label: t('question.live.countLabel'),
    figure,
    link: t('question.live.list'),
    spoken: `${t('question.live.countLabel')} ${figure}`,
  };
}
