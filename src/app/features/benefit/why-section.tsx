import { type Entitlement, nearMisses } from '../../../engine/index.ts';
import { range, t } from '../../../platform/index.ts';
import { Icon } from '../../components/icon.tsx';
import { answerText } from '../../state/answer-text.ts';
import { caseFile, rules } from '../../state/assessment.ts';
import { benefitOf } from '../../state/claims.ts';
import { askText, factAt } from '../../state/question.ts';
import { ConditionItem } from './condition-item.tsx';
import { givesUp } from './gives-up.ts';
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

const statuses = (): ReadonlySet<string> =>
  new Set(rules.value.ruleset.benefits.flatMap(({ grants }) => (grants ? [grants.fact] : [])));

/** The one change that would turn a no. */
function NearNote({ of }: { of: Entitlement }) {
  if (of.outcome !== 'ineligible') return null;
  const [change] = nearMisses(rules.value, caseFile.value, of.benefit, of.claimant);
  const fact = change && factAt(change.fact);
  // Nobody gives up a status in order to be given it.
  const isOwnStatus = change?.fact === benefitOf(of.benefit)?.grants?.fact;
  if (!change?.settles || !fact || change.to === null || isOwnStatus || givesUp(change, statuses())) return null;
  return (
    <p class="near">
      <Icon name="move" />
      <span>
        {t('benefit.change', { question: askText(change.fact), value: answerText(fact, change.to) })}
        {change.distance !== undefined && fact.type === 'number' && (
          <>
            <br />
            <b class="num" translate={false}>
              {t('results.distance', { distance: range(change.distance, fact.unit ?? '') })}
            </b>
          </>
        )}
      </span>
    </p>
  );
}
