import type { Entitlement } from '../../../engine/index.ts';
import { remaining, t } from '../../../platform/index.ts';
import { Icon } from '../../components/icon.tsx';
import { conditionOf } from '../../state/claims.ts';
import { conditionText } from '../../state/condition-text.ts';
import { nearMiss } from '../../state/near-miss.ts';
import { ConditionItem } from './condition-item.tsx';
import { Section } from './section.tsx';

const looks = {
  eligible: ['yes', 'benefit.whyYes'],
  unknown: ['maybe', 'benefit.whyMaybe'],
  ineligible: ['no', 'benefit.whyNo'],
  'not-in-force': ['info', 'benefit.whyClosed'],
} as const;

const rank = (outcome: boolean | 'unknown') => (outcome === false ? 0 : outcome === 'unknown' ? 1 : 2);

/** Every condition with how it stands; where the answer isn't yes, those that stand in the way come first. */
export function WhySection({ of }: { of: Entitlement }) {
  const [icon, title] = looks[of.outcome];
  const conditions = of.conditions.toSorted((a, b) => rank(a.outcome) - rank(b.outcome));
  return (
    <Section id="why" icon={icon} title={t(title)}>
      <NearNote of={of} />
      <ul class="panel why">
        {conditions.map((result) => (
          <ConditionItem key={result.id} of={of} result={result} />
        ))}
      </ul>
    </Section>
  );
}

/** The one change that would turn a no. */
function NearNote({ of }: { of: Entitlement }) {
  const missed = nearMiss(of);
  const shown = missed && conditionOf(of, missed.id).value;
  if (!missed || !shown || missed.distance === undefined) return null;
  return (
    <p class="near">
      <Icon name="move" />
      <span>
        <b>{t('benefit.near')}</b>
        <br />
        {t('benefit.nearText', {
          condition: conditionText(of, missed),
          distance: remaining(Math.abs(missed.distance), shown),
        })}
      </span>
    </p>
  );
}
