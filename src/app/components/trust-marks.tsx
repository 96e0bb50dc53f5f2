import type { Entitlement } from '../../engine/index.ts';
import { date, daysLeft, t, today, year } from '../../platform/index.ts';
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
  const byWhen = deadlineText(of);
  const [oldest] = stale.map(({ from }) => from).toSorted();
  return [
    ...(byWhen ? [{ icon: 'clock', text: byWhen } satisfies Mark] : []),
    ...(oldest
      ? [{ icon: 'flag', text: t('results.stale', { year: year(today()), used: year(oldest) }) } satisfies Mark]
      : []),
    ...(standing === 'secondary' || standing === 'recalled'
      ? [{ icon: 'flag', text: t(`results.standing.${standing}`) } satisfies Mark]
      : []),
  ];
}

/** Undefined where no last day can be worked out. A term that is over may still hold for a few days (行政程序法 §48). */
export function deadlineText({ deadline, outcome }: Entitlement): string | undefined {
  if (!deadline) return undefined;
  const text = { date: date(deadline) };
  if (deadline < today()) return t(outcome === 'unknown' ? 'results.deadlineMayMove' : 'results.deadlinePassed', text);
  return t('results.deadline', { ...text, left: daysLeft(today(), deadline) });
}
