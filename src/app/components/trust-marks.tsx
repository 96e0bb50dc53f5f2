import type { Entitlement } from '../../engine/index.ts';
import { date, daysLeft, t, today, year } from '../../platform/index.ts';
import { applyBy } from '../state/apply-by.ts';
import { Icon, type IconName } from './icon.tsx';

interface Mark {
  readonly icon: IconName;
  readonly text: string;
}

/** More would be read by nobody. */
const AT_MOST = 2;

/** What has to be known before relying on a card: a deadline, figures past their year, figures without a document. */
export function TrustMarks({ of }: { of: Entitlement }) {
  return (
    <>
      {marksOf(of)
        .slice(0, AT_MOST)
        .map(({ icon, text }) => (
          <p class="flag" key={text}>
            <Icon name={icon} />
            <span>{text}</span>
          </p>
        ))}
    </>
  );
}

export function marksOf(of: Entitlement): readonly Mark[] {
  const { standing, stale } = of;
  const [oldest] = stale.map(({ from }) => from).toSorted();
  const isUnseen = standing === 'secondary' || standing === 'recalled';
  const lastDay = deadlineText(of);
  const bestBy = bestByText(of);
  return [
    ...mark('clock', lastDay && (bestBy ?? lastDay)),
    ...mark('flag', oldest && t('results.stale', { year: year(today()), used: year(oldest) })),
    ...mark('flag', isUnseen ? t(`results.standing.${standing}`) : undefined),
    // A month more or less matters less than figures that nobody has seen.
    ...mark('clock', lastDay ? undefined : bestBy),
  ];
}

function mark(icon: IconName, text: string | undefined): readonly Mark[] {
  return text ? [{ icon, text }] : [];
}

/** By when to apply so as to lose nothing of it, where that is a matter of days. */
export function bestByText(of: Entitlement | undefined): string | undefined {
  const { bestBy } = applyBy(of);
  return bestBy && t('results.bestBy', { date: date(bestBy), left: daysLeft(today(), bestBy) });
}

/**
 * Undefined where no last day can be worked out, and for somebody who has it. A term that is over may still hold for a few
 * days (行政程序法 §48).
 */
export function deadlineText(of: Entitlement | undefined): string | undefined {
  const { deadline } = applyBy(of);
  if (!deadline) return undefined;
  const text = { date: date(deadline) };
  if (deadline < today())
    return t(of?.outcome === 'unknown' ? 'results.deadlineMayMove' : 'results.deadlinePassed', text);
  return t('results.deadline', { ...text, left: daysLeft(today(), deadline) });
}
