import { type Exclusion, parseDay } from '../../engine/index.ts';
import { type Key, pageWording, type Wording } from '../../platform/index.ts';
import { rules } from './assessment.ts';
import { basisText } from './catalogue.ts';
import { benefitName } from './claims.ts';
import { asOf } from './open-case.ts';
import { paymentName } from './payment-name.ts';

/** What keeps a benefit from being had together with something else, on the as-of date. */
export function exclusionsOf(benefit: string): readonly Exclusion[] {
  const on = parseDay(asOf.value) ?? 0;
  return rules.value.ruleset.exclusions.filter(
    ({ benefits, from, to }) => benefits.includes(benefit) && from <= on && on <= to,
  );
}

/** All of it in words: what stands in one clause in one sentence. */
export function besideTexts(benefit: string, words: Wording = pageWording()): readonly string[] {
  const groups = new Map<string, Said>();
  for (const exclusion of exclusionsOf(benefit)) {
    const said = sayingOf(benefit, exclusion, words);
    const key = [said.sentence, said.rest].join();
    groups.set(key, { ...said, others: [...(groups.get(key)?.others ?? []), ...said.others] });
  }
  return [...groups.values()].map(({ sentence, others, rest }) => {
    const named = words.t(sentence, { others: words.format.listOr([...new Set(others)]) });
    return [named, rest].filter(Boolean).join(' ');
  });
}

interface Said {
  readonly sentence: Key;
  readonly others: readonly string[];
  /** For whom, and its clause; what was only heard of is to be asked about. */
  readonly rest: string;
}

function sayingOf(benefit: string, exclusion: Exclusion, words: Wording): Said {
  const { benefits, kind, scope, when, says, basis, standing } = exclusion;
  const { t, texts } = words;
  const rest = [
    scope === 'household' && t('benefit.besideHousehold'),
    when && says && texts.phrases.notes[says],
    standing === 'recalled' && t('benefit.besideUnsure'),
    basis && t('results.chooseBasis', { basis: basisText(basis, words) }),
  ];
  return {
    sentence: sentenceOf(kind, benefits[0] === benefit),
    others: othersOf(benefit, exclusion, words),
    rest: rest.filter(Boolean).join(' '),
  };
}

/** All of them, or where only the first one has to do with each, that one. */
function othersOf(benefit: string, { benefits, receives, kind }: Exclusion, words: Wording): readonly string[] {
  const isAmongAll = kind === 'choose-one' || benefits[0] === benefit;
  const named = isAmongAll ? benefits : benefits.slice(0, 1);
  return [
    ...named.filter((id) => id !== benefit).map((id) => benefitName(id, words)),
    ...(isAmongAll ? receives : []).map((id) => paymentName(`person.receives.${id}`, words)),
  ];
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
