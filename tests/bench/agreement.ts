import { assess, type Entitlement } from '../../src/engine/index.ts';
import { type Contender, roomForSums, type Sums } from './contender.ts';
import { caseOf, type Household } from './household.ts';

const PROGRAMMES = ['elderly', 'childcare', 'birth'] as const;

/** What one contender said otherwise than the hand-written function, if anything. */
export interface Agreement {
  readonly name: string;
  readonly households: number;
  readonly differences: number;
  readonly first?: string;
}

/** Holds a contender's sums against what is expected, for the first `count` households. */
export async function agreementOf(
  { name, run }: Contender,
  expected: Sums,
  count: number,
  households: readonly Household[],
): Promise<Agreement> {
  const sums = roomForSums(count);
  await run(count, sums);
  const differing: number[] = [];
  for (let g = 0; g < count; g++) {
    if (PROGRAMMES.some((of) => sums[of][g] !== expected[of][g])) differing.push(g);
  }
  const [g] = differing;
  const said = (from: Sums): string => PROGRAMMES.map((of) => from[of][g ?? 0]).join(', ');
  return {
    name,
    households: count,
    differences: differing.length,
    ...(g !== undefined && { first: `${said(sums)} for ${said(expected)}: ${JSON.stringify(households[g])}` }),
  };
}

/** Claims of households with answers missing must allow what the whole household turned out to be due. */
export function gapsAgree(
  claims: (index: number) => readonly Entitlement[],
  rules: Parameters<typeof assess>[0],
  households: readonly Household[],
): Agreement {
  let differences = 0;
  let first: string | undefined;
  households.forEach((household, g) => {
    const whole = assess(rules, caseOf(household)).entitlements;
    const partial = new Map(claims(g).map((claim) => [`${claim.benefit} ${claim.claimant}`, claim]));
    for (const exact of whole) {
      const wider = partial.get(`${exact.benefit} ${exact.claimant}`);
      if (wider && allows(wider, exact)) continue;
      differences++;
      first ??= `${exact.benefit}: ${exact.outcome} ${exact.amount?.min} not in ${wider?.outcome} ${wider?.amount?.min}`;
    }
  });
  return { name: 'partial, with gaps', households: households.length, differences, ...(first && { first }) };
}

function allows(wider: Entitlement, exact: Entitlement): boolean {
  if (wider.outcome !== 'unknown' && wider.outcome !== exact.outcome) return false;
  const due = exact.outcome === 'eligible' ? (exact.amount?.min ?? 0) : 0;
  return due >= (wider.amount?.min ?? 0) && due <= (wider.amount ? (wider.amount.max ?? Number.POSITIVE_INFINITY) : 0);
}
