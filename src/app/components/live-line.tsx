import { useEffect } from 'preact/hooks';
import { range, t } from '../../platform/index.ts';
import { announce } from '../state/announce.ts';
import { assessment } from '../state/assessment.ts';
import { openCase } from '../state/open-case.ts';
import { toldSum } from '../state/totals.ts';

/** Screen readers hear the line when answering has paused for as long as this. */
const PAUSE_MS = 1000;

/** What is known so far, on every page from the first question on, with the way to the results. */
export function LiveLine() {
  const { label, figure, link, spoken } = liveText();
  useEffect(() => {
    const timer = setTimeout(() => announce(spoken), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [spoken]);
  return (
    <p class="live">
      {label} <a href="#/results">{link}</a>
      <span class="big num" translate={false}>
        {figure}
      </span>
    </p>
  );
}

const periods = [
  ['TWD/month', 'question.live.monthLabel'],
  ['TWD/year', 'question.live.yearLabel'],
  ['TWD/once', 'question.live.onceLabel'],
] as const;

function liveText() {
  const { entitlements } = assessment.value;
  const period = periods.find(([unit]) => toldSum(assessment.value, 'totals', unit));
  const bounds = period && toldSum(assessment.value, 'totals', period[0]);
  if (bounds && openCase.value.passed.length > 0) {
    const [unit, key] = period;
    const figure = range(bounds, unit);
    return { label: t(key), figure, link: t('question.live.results'), spoken: `${t(key)} ${figure}` };
  }
  const possible = entitlements.filter(({ outcome }) => outcome === 'eligible' || outcome === 'unknown');
  const count = new Set(possible.map(({ benefit }) => benefit)).size;
  const figure = count === 0 ? t('question.live.none') : t('question.live.count', { count });
  return {
    label: t('question.live.countLabel'),
    figure,
    link: t('question.live.list'),
    spoken: `${t('question.live.countLabel')} ${figure}`,
  };
}
