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

export function marksOf({ deadline, standing, stale }: Entitlement): readonly Mark[] {
  const [oldest] = stale.map(({ from }) => from).toSorted();
  return [
    ...(deadline ? [{ icon: 'clock', text: deadlineText(deadline) } satisfies Mark] : []),
    ...(oldest
      ? [{ icon: 'flag', text: t('results.stale', { year: year(today()), used: year(oldest) }) } satisfies Mark]
      : []),
    ...(standing === 'secondary' || standing === 'recalled'
      ? [{ icon: 'flag', text: t(`results.standing.${standing}`) } satisfies Mark]
      : []),
  ];
}

export function deadlineText(deadline: string): string {
  const text = { date: date(deadline) };
  if (deadline < today()) return t('results.deadlinePassed', text);
  return t('results.deadline', { ...text, left: daysLeft(today(), deadline) });
}
