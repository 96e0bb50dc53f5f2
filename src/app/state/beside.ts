import { type Exclusion, parseDay } from '../../engine/index.ts';
import { type Key, pageWording, type Wording } from '../../platform/index.ts';
import { rules } from './assessment.ts';
import { basisText } from './catalogue.ts';
import { benefitName } from './claims.ts';
import { asOf } from './open-case.ts';
import { paymentName } from './payment-name.ts';

/** What can't be had together with a benefit on the as-of date. */
export function exclusionsOf(benefit: string): readonly Exclusion[] {
  const on = parseDay(asOf.value) ?? 0;
  return rules.value.ruleset.exclusions.filter(
    ({ benefits, from, to }) => benefits.includes(benefit) && from <= on && on <= to,
  );
}

/** One of them in words, with its clause; what was only heard of is to be asked about. */
export function besideText(benefit: string, exclusion: Exclusion, words: Wording = pageWording()): string {
  const { t, texts, format } = words;
  const { benefits, receives, kind, scope, when, says, basis, standing } = exclusion;
  const isFirst = benefits[0] === benefit;
  const named = kind === 'choose-one' || isFirst ? benefits : benefits.slice(0, 1);
  const outside = kind === 'choose-one' || isFirst ? receives : [];
  const others = [
    ...named.filter((id) => id !== benefit).map((id) => benefitName(id, words)),
    ...outside.map((id) => paymentName(`person.receives.${id}`, words)),
  ];
  const parts = [
    t(sentenceOf(kind, isFirst), { others: format.listOr(others) }),
    scope === 'household' && t('benefit.besideHousehold'),
    when && says && texts.phrases.notes[says],
    standing === 'recalled' && t('benefit.besideUnsure'),
    basis && t('results.chooseBasis', { basis: basisText(basis, words) }),
  ];
  return parts.filter(Boolean).join(' ');
}

function sentenceOf(kind: Exclusion['kind'], isFirst: boolean): Key {
  switch (kind) {
    case 'choose-one':
      return 'benefit.besideOne';
    case 'offset':
      return isFirst ? 'benefit.besideLess' : 'benefit.besideTakes';
    case 'not-while':
      return isFirst ? 'benefit.besideNot' : 'benefit.besideStops';
  }
}
