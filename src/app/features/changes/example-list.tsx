import type { ClaimChange, Worth } from '../../../engine/index.ts';
import { type Key, moneyWithUnit, t } from '../../../platform/index.ts';
import { benefitName } from '../../state/claims.ts';
import { isUnknownSum } from '../../state/unknown-sum.ts';

type HouseholdKey = Extract<Key, `changes.household.${string}`>;

/** What the changes of a day come to for households thought up as examples. */
export function ExampleList({ claims }: { claims: readonly ClaimChange[] }) {
  return (
    <>
      <h3>{t('changes.families')}</h3>
      {claims.length === 0 ? (
        <p class="quiet">{t('changes.familiesNone')}</p>
      ) : (
        <ul class="sheet">
          {claims.map((of) => (
            <li key={`${of.household} ${of.benefit} ${of.claimant}`}>
              <p>
                <b>{t(`changes.household.${of.household}` as HouseholdKey)}</b>
              </p>
              <p>{benefitName(of.benefit)}</p>
              <p class="num">{t('changes.wasNow', { before: worthText(of.before), after: worthText(of.after) })}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function worthText({ outcome, amount }: Worth): string {
  const said = t(`common.outcomes.${outcome}`);
  if (!amount || outcome === 'ineligible' || outcome === 'not-in-force') return said;
  const isOpen = isUnknownSum(amount);
  return `${said}${t('common.lists.pause')}${isOpen ? t('changes.openAmount') : moneyWithUnit(amount, amount.unit)}`;
}
