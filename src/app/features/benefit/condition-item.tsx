import type { ConditionResult, Entitlement } from '../../../engine/index.ts';
import { t } from '../../../platform/index.ts';
import { Icon } from '../../components/icon.tsx';
import { conditionOf } from '../../state/claims.ts';
import { conditionText } from '../../state/condition-text.ts';
import { isCeiling, ownText } from '../../state/own-text.ts';
import { places } from '../../state/places.ts';
import { askFirst, askText } from '../../state/question.ts';
import { ConditionSource } from './condition-source.tsx';

const looks = { true: 'yes', false: 'no', unknown: 'maybe' } as const;

/** One condition: how it stands in a word, what it asks, where the person stands, and which paragraph says so. */
export function ConditionItem({ of, result }: { of: Entitlement; result: ConditionResult }) {
  const condition = conditionOf(of, result.id);
  const own = ownText(of, result);
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
        {own && <p>{own}</p>}
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
