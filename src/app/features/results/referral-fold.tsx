import { t } from '../../../platform/index.ts';
import { Fold } from '../../components/fold.tsx';
import { rules } from '../../state/assessment.ts';
import { benefitName } from '../../state/claims.ts';
import { isFor } from '../../state/life-events.ts';
import { openCase } from '../../state/open-case.ts';
import { places } from '../../state/places.ts';

/** Programmes that only a caseworker can judge; those of the chosen life events first. */
export function ReferralFold() {
  const { events } = openCase.value;
  const referrals = rules.value.ruleset.benefits
    .filter(({ level }) => level === 'referral')
    .toSorted((a, b) => Number(isFor(b.events, events)) - Number(isFor(a.events, events)));
  if (referrals.length === 0) return null;
  return (
    <Fold icon="person" label={t('results.ask', { count: referrals.length })}>
      <p class="fold-note">{t('results.askText')}</p>
      <ul class="fold-list">
        {referrals.map(({ id }) => (
          <li key={id}>
            <a href={places.benefit(id, 'household')}>{benefitName(id)}</a>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
