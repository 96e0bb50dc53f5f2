import {
  type Assessment,
  assess,
  type CaseFile,
  type Entitlement,
  type Rules,
  withAnswer,
} from '../../engine/index.ts';

/** What further benefits a status would open, once it is granted. */
export interface StatusPath {
  /** The benefit that grants it. */
  readonly through: Entitlement;
  /** As they would stand then, what is certain first. */
  readonly opens: readonly Entitlement[];
}

/** Further off than this many answers, nobody can say yet whether the status is worth asking for. */
const NEARLY_KNOWN = 3;

/** The better one first. Class 3 stands for low income: hardly anything asks for a class, and it isn't the highest. */
const statuses = [
  { benefit: 'low_income_status', value: 'low_3' },
  { benefit: 'mid_low_income_status', value: 'mid_low' },
] as const;

/** The ways through a status that the household hasn't got and may well be given. */
export function statusPaths(rules: Rules, caseFile: CaseFile, assessment: Assessment): readonly StatusPath[] {
  const status = caseFile.household?.status;
  if (status !== undefined && status !== 'none') return [];
  const having = (value: string) => assess(rules, withAnswer(caseFile, 'household.status', value), assessment);
  const possible = statuses.flatMap(({ benefit, value }) => {
    const through = assessment.entitlements.find((one) => one.benefit === benefit && isNear(one));
    return through ? [{ through, value }] : [];
  });
  if (possible.length === 0) return [];
  const without = status === 'none' ? assessment : having('none');
  const sure = possible.findIndex(({ through }) => through.outcome === 'eligible');
  // With the better status certain, the lesser one is no way to anything.
  return possible
    .slice(0, sure < 0 ? undefined : sure + 1)
    .map(({ through, value }) => ({ through, opens: openedBy(having(value), without) }))
    .filter(({ opens }) => opens.length > 0);
}

function isNear({ outcome, missing }: Entitlement): boolean {
  return outcome === 'eligible' || (outcome === 'unknown' && missing.length <= NEARLY_KNOWN);
}

/** Each benefit once, for whomever it opens. */
function openedBy(after: Assessment, without: Assessment): readonly Entitlement[] {
  const rank = ({ outcome }: Entitlement) => (outcome === 'eligible' ? 2 : outcome === 'unknown' ? 1 : 0);
  const before = new Map(without.entitlements.map((one) => [`${one.benefit} ${one.claimant}`, one]));
  const opened = after.entitlements.filter((one) => {
    const then = before.get(`${one.benefit} ${one.claimant}`);
    return then !== undefined && rank(one) > rank(then) && !statuses.some(({ benefit }) => benefit === one.benefit);
  });
  const sorted = opened.toSorted((a, b) => rank(b) - rank(a) || b.worth.min - a.worth.min);
  return sorted.filter((one, index) => sorted.findIndex(({ benefit }) => benefit === one.benefit) === index);
}
