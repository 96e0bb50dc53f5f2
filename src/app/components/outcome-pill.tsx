import type { Entitlement } from '../../engine/index.ts';
import { t } from '../../platform/index.ts';
import { toldAmount } from '../state/ceiling.ts';
import { Icon, type IconName } from './icon.tsx';

export type PillKind = Entitlement['outcome'] | 'choose-one' | 'zero' | 'referral';

const looks: Readonly<Record<PillKind, readonly [className: string, icon: IconName]>> = {
  eligible: ['yes', 'yes'],
  zero: ['yes', 'yes'],
  unknown: ['maybe', 'maybe'],
  ineligible: ['no', 'no'],
  'not-in-force': ['no', 'clock'],
  'choose-one': ['choose', 'choose'],
  referral: ['no', 'person'],
};

/** An outcome as word, shape and colour. */
export function OutcomePill({ kind }: { kind: PillKind }) {
  const [className, icon] = looks[kind];
  return (
    <span class={`pill ${className}`}>
      <Icon name={icon} />
      {t(`common.outcomes.${kind}`)}
    </span>
  );
}

/** How an entitlement is marked. */
export function pillKind(of: Entitlement): PillKind {
  return of.outcome === 'eligible' && toldAmount(of)?.max === 0 ? 'zero' : of.outcome;
}
