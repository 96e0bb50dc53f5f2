import {
  type Assessment,
  type CaseFile,
  type Entitlement,
  isSameClaim,
  type Reduced,
  type Rules,
} from '../../engine/index.ts';
import { pageWording, type Wording } from '../../platform/index.ts';
import { assessment } from './assessment.ts';
import { benefitName } from './claims.ts';
import { paymentName } from './payment-name.ts';

/** The case that a claim is of, where it isn't the one at hand. */
export interface Within {
  readonly by: Rules;
  readonly caseFile: CaseFile;
  /** Absent where a claim is told by itself, whatever else is had. */
  readonly worked?: Assessment;
}

/** What others leave of a claim; undefined where nothing is taken off it. */
export function reducedBy(of: Entitlement, within?: Within): Reduced | undefined {
  const { package: best } = (within ? within.worked : assessment.value) ?? {};
  return best?.reduced.find((one) => isSameClaim(one, of));
}

/** What is taken off a claim, or may be; undefined where nothing is. */
export function reducedText(of: Entitlement, words: Wording = pageWording()): string | undefined {
  const found = reducedBy(of);
  if (!found) return undefined;
  const { by, perhaps, outside, left } = found;
  const listed = (names: readonly string[]): string => [...new Set(names)].join(words.t('common.lists.between'));
  const sure = [
    ...by.map(({ benefit }) => benefitName(benefit, words)),
    ...(outside ? [paymentName(outside.receives, words)] : []),
  ];
  const open = perhaps.map(({ benefit }) => benefitName(benefit, words));
  // Of what is open itself there is enough to say.
  if (sure.length === 0 && of.outcome !== 'eligible') return undefined;
  if (sure.length === 0) return words.t('benefit.besideLess', { others: words.format.listOr([...new Set(open)]) });
  return words.t(left.max === 0 ? 'results.nothingLeft' : 'results.reduced', { by: listed(sure) });
}
