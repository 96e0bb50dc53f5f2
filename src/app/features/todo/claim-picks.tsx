import { isPossible } from '../../../engine/index.ts';
import { t } from '../../../platform/index.ts';
import { Fold } from '../../components/fold.tsx';
import { assessment } from '../../state/assessment.ts';
import { benefitName, benefitOf } from '../../state/claims.ts';
import { changeCase } from '../../state/open-case.ts';
import { claimKey, withToDo } from '../../state/todo.ts';
import { whoText } from '../../state/who.ts';

/** Which benefits the list is for: what is certain is on it by itself, what may be can be put on it. */
export function ClaimPicks({ chosen }: { chosen: readonly string[] }) {
  const possible = assessment.value.entitlements
    .filter((one) => isPossible(one) && isAppliedFor(one.benefit))
    .toSorted((a, b) => Number(a.outcome === 'unknown') - Number(b.outcome === 'unknown'));
  if (possible.length === 0) return null;
  return (
    <Fold icon="edit" label={t('todo.pick')}>
      <fieldset class="picks ticks" aria-label={t('todo.pick')}>
        {possible.map((one) => {
          const key = claimKey(one);
          return (
            <label key={key}>
              <input
                type="checkbox"
                checked={chosen.includes(key)}
                onChange={({ currentTarget: { checked } }) => changeCase((before) => withToDo(before, key, checked))}
              />
              <span>
                {benefitName(one.benefit)}
                <small>
                  {whoText(one.claimant)}
                  {t('common.lists.pause')}
                  {t(`common.outcomes.${one.outcome}`)}
                </small>
              </span>
            </label>
          );
        })}
      </fieldset>
    </Fold>
  );
}

function isAppliedFor(benefit: string): boolean {
  return !benefitOf(benefit)?.apply.automatic;
}
