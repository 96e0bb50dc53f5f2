import type { Entitlement } from '../../../engine/index.ts';
import { t } from '../../../platform/index.ts';
import { ChineseText } from '../../components/chinese-text.tsx';
import { bestByText, deadlineText } from '../../components/trust-marks.tsx';
import { benefitName } from '../../state/claims.ts';
import { deadlineRule } from '../../state/condition-text.ts';
import { places } from '../../state/places.ts';
import { whoText } from '../../state/who.ts';

/** Benefits, each with everyone it is for. */
export function ClaimList({ claims }: { claims: readonly Entitlement[] }) {
  const benefits = [...new Set(claims.map(({ benefit }) => benefit))];
  return (
    <ul class="sheet claims">
      {benefits.map((id) => (
        <BenefitItem key={id} id={id} claims={claims.filter(({ benefit }) => benefit === id)} />
      ))}
    </ul>
  );
}

function BenefitItem({ id, claims }: { id: string; claims: readonly Entitlement[] }) {
  const [rule] = claims.flatMap((one) => deadlineRule(one) ?? []);
  const byWhen = bestByText(earliest(claims, 'best_by')) ?? deadlineText(earliest(claims, 'deadline')) ?? rule;
  return (
    <li>
      <a href={places.benefit(id, claims[0]?.claimant ?? '')}>{benefitName(id)}</a>
      <ChineseText of={(texts) => texts.benefits[id]?.name} />
      <span class="quiet">{claims.map(({ claimant }) => whoText(claimant)).join(t('common.lists.between'))}</span>
      {byWhen && <span class="last-day">{byWhen}</span>}
    </li>
  );
}

function earliest(claims: readonly Entitlement[], day: 'best_by' | 'deadline'): Entitlement | undefined {
  return claims.filter((one) => one[day]).toSorted((a, b) => ((a[day] ?? '') < (b[day] ?? '') ? -1 : 1))[0];
}
