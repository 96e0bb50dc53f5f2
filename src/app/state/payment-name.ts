import type { Claim, Expression, OutsidePayment } from '../../engine/index.ts';
import { chineseTexts, pageWording, type Wording } from '../../platform/index.ts';
import { rules } from './assessment.ts';
import { benefitName } from './claims.ts';

/** What money from outside the rules is called: as in the list that somebody picked it from, else as its fact is. */
export function paymentName(receives: string, { texts }: Wording = pageWording()): string {
  const [asked, option] = pickedFrom(rules.value.named.get(receives)?.is);
  const own = asked === undefined ? undefined : rules.value.facts[asked]?.id;
  const textIn = ({ facts }: Wording['texts']) => (own ? facts[own]?.options?.[option] : facts[receives]?.label);
  return textIn(texts) ?? textIn(chineseTexts.value) ?? receives;
}

/** The fact and the option of `person.x = "option"`. */
function pickedFrom(is: Expression | undefined): readonly [fact: number | undefined, option: string] {
  const [kind, left, right] = (is ?? []) as readonly [string?, Expression?, Expression?];
  if (kind !== '=' || left?.[0] !== 'fact' || right?.[0] !== 'known') return [undefined, ''];
  return [left[1] as number, String(right[1])];
}

/** What one can choose is called: a benefit, or money from outside the rules by the fact that says somebody gets it. */
export function optionName({ benefit }: Pick<Claim, 'benefit'>, words: Wording = pageWording()): string {
  return rules.value.named.has(benefit) ? paymentName(benefit, words) : benefitName(benefit, words);
}

/** Money from outside the rules as something to choose. */
export function claimOf({ receives, claimant }: OutsidePayment): Claim {
  return { benefit: receives, claimant };
}
