import { date, ruleTexts, t } from '../../../platform/index.ts';
import { ChineseText } from '../../components/chinese-text.tsx';
import { Fold } from '../../components/fold.tsx';
import { benefitName, benefitOf } from '../../state/claims.ts';
import type { LookBack } from '../../state/dates.ts';
import { places } from '../../state/places.ts';
import { whoText } from '../../state/who.ts';

/** A longer list would push the coming days out of sight. */
const SHOWN = 3;

/** What may have been possible for a while. Whether anything is paid for that time is the rule's to say, never ours. */
export function LookBackList({ found }: { found: readonly LookBack[] }) {
  if (found.length === 0) return null;
  return (
    <Fold icon="clock" label={t('timeline.lookBack', { count: found.length })} open={found.length <= SHOWN}>
      <p class="folded quiet">{t('timeline.lookBackText')}</p>
      <ul class="folded dates">
        {found.map((one) => (
          <li key={`${one.benefit} ${one.claimant}`}>
            <div>
              <a href={places.benefit(one.benefit, one.claimant)}>{benefitName(one.benefit)}</a>
              <ChineseText of={(texts) => texts.benefits[one.benefit]?.name} />
              <p>{t(one.isOlder ? 'timeline.sinceBefore' : 'timeline.since', { date: date(one.since) })}</p>
              <p class="quiet">{[whoText(one.claimant), clauseOf(one.benefit)].filter(Boolean).join(' · ')}</p>
            </div>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** From when it counts, as the rule says. */
function clauseOf(benefit: string): string {
  const starts = benefitOf(benefit)?.apply.starts;
  return (starts && ruleTexts.value.phrases.starts[starts]) || '';
}
