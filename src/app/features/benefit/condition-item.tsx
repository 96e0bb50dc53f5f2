import type { Condition, ConditionResult, Entitlement } from '../../../engine/index.ts';
import { remaining, t } from '../../../platform/index.ts';
import { Icon } from '../../components/icon.tsx';
import { conditionOf } from '../../state/claims.ts';
import { conditionText } from '../../state/condition-text.ts';
import { places } from '../../state/places.ts';
import { askFirst, askText } from '../../state/question.ts';
import { whoText } from '../../state/who.ts';
import { ConditionSource } from './condition-source.tsx';
import { subjectOf } from './subject-of.ts';

const looks = { true: 'yes', false: 'no', unknown: 'maybe' } as const;

/** One condition: how it stands in a word, what it asks, where the person stands, and which paragraph says so. */
export function ConditionItem({ of, result }: { of: Entitlement; result: ConditionResult }) {
  const condition = conditionOf(of, result.id);
  const look = looks[`${result.outcome}`];
  const ask = result.outcome === 'unknown' ? askFirst(result.missing) : undefined;
  return (
    <li class={look}>
      <Icon name={look} />
      <div>
        <span class="says">
          <span class="vh">{t(`common.tests.${`${result.outcome}` as const}`)}: </span>
          {conditionText(of, result)}
        </span>
        <OwnValue of={of} result={result} condition={condition} />
        {isCeiling(condition) && <Gauge result={result} />}
        {result.review && <p>{t('benefit.review')}</p>}
        <ConditionSource condition={condition} />
        {ask && (
          <a class="tool ask" href={places.question(ask, places.benefit(of.benefit, of.claimant))}>
            {t('benefit.answer')}
            <span class="vh">{askText(ask)}</span>
          </a>
        )}
      </div>
    </li>
  );
}

interface OwnValueProps {
  readonly of: Entitlement;
  readonly result: ConditionResult;
  readonly condition: Condition;
}

/** Where the person stands, and how far from the line. */
function OwnValue({ of, result, condition }: OwnValueProps) {
  const { value, distance, outcome } = result;
  const isOpen = typeof value === 'object' && outcome === 'unknown';
  if (value === undefined || value === null || isOpen || !condition.value) return null;
  const text = remaining(value, condition.value);
  const isHousehold = subjectOf(condition.value.is) === 'household' || of.claimant === 'household';
  const own = isHousehold
    ? t('benefit.yoursIs', { value: text })
    : t('benefit.theirsIs', { who: whoText(of.claimant), value: text });
  const isNumber = typeof value === 'number' && typeof result.threshold === 'number';
  if (!isNumber || distance === undefined || outcome === 'unknown') return <p>{own}</p>;
  const away = remaining(Math.abs(distance), condition.value);
  const key = outcome === false ? 'benefit.over' : isCeiling(condition) && distance > 0 ? 'benefit.room' : undefined;
  return (
    <p>
      {own}
      {key && t('common.lists.pause') + t(key, { distance: away })}
    </p>
  );
}

function isCeiling({ operator }: Condition): boolean {
  return operator === '<' || operator === '<=';
}

/** The value against the line of the law; the sentence above says the same. */
function Gauge({ result: { value, threshold } }: { result: ConditionResult }) {
  if (typeof value !== 'number' || typeof threshold !== 'number' || threshold <= 0 || value < 0) return null;
  const whole = Math.max(value, threshold);
  const at = (n: number) => `${Math.round((n / whole) * 1000) / 10}%`;
  return (
    <div class="gauge" aria-hidden="true">
      <i style={{ inlineSize: at(value) }} />
      <u style={{ insetInlineStart: `min(${at(threshold)}, calc(100% - 3px))` }} />
    </div>
  );
}
