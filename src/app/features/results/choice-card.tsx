import type { Entitlement } from '../../../engine/index.ts';
import { moneyWithUnit, range, t } from '../../../platform/index.ts';
import { Icon } from '../../components/icon.tsx';
import { OutcomePill } from '../../components/outcome-pill.tsx';
import { TrustMarks } from '../../components/trust-marks.tsx';
import { benefitName } from '../../state/claims.ts';
import { exclusionText } from '../../state/exclusion-text.ts';
import { places } from '../../state/places.ts';
import type { ChoiceFinding } from './findings.ts';

/** Benefits of which only one can be had: the better one is picked, with the difference and the clause that forces it. */
export function ChoiceCard({ finding }: { finding: ChoiceFinding }) {
  const { chosen, rejected } = finding;
  return (
    <article class="card choose">
      <div class="top">
        <OutcomePill kind="choose-one" />
      </div>
      <h3>{t('results.chooseTitle', { count: chosen.length + rejected.length })}</h3>
      <ul class="pair">
        {chosen.map((of) => (
          <Option key={of.benefit} of={of} won />
        ))}
        {rejected.map((of) => (
          <Option key={of.benefit} of={of} won={false} />
        ))}
      </ul>
      <p>{whyText(finding)}</p>
      <p>{exclusionText(finding.exclusion)}</p>
      {chosen.map((of) => (
        <TrustMarks key={of.benefit} of={of} />
      ))}
    </article>
  );
}

function Option({ of, won }: { of: Entitlement; won: boolean }) {
  return (
    <li class={won ? 'won' : ''}>
      <Icon name={won ? 'yes' : 'no'} />
      <span>
        {of.amount && (
          <b class="num" translate={false}>
            {moneyWithUnit(of.amount, of.amount.unit)}
          </b>
        )}
        <a href={places.benefit(of.benefit, of.claimant)}>{benefitName(of.benefit)}</a>
        <small>{t(won ? 'results.chosen' : 'results.rejected')}</small>
      </span>
    </li>
  );
}

/** By how much a year the choice is better, as far as that is certain. */
function whyText({ chosen, rejected }: ChoiceFinding): string {
  const [best] = chosen;
  const sure = sum(chosen.map(({ worth }) => worth.min));
  const rivals = rejected.map(({ worth }) => worth.max);
  const rival = rivals.includes(null) ? Number.POSITIVE_INFINITY : Math.max(...rivals.map((max) => max ?? 0));
  if (!best || sure < rival) return t('results.chooseOpen');
  if (sure === rival) return t('results.chooseSame');
  return t('results.chooseWhy', { name: benefitName(best.benefit), amount: range(sure - rival, 'TWD/year') });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
