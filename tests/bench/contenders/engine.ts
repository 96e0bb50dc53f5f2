import { type Circumstances, enter, layOut } from '../../../src/engine/circumstances.ts';
import { workOut } from '../../../src/engine/entitlement.ts';
import { assess, type CaseFile, type Entitlement } from '../../../src/engine/index.ts';
import { add } from '../add-up.ts';
import { type Contender, clear, type Sums } from '../contender.ts';
import type { Due } from '../hand-written.ts';
import { caseOf, type Household } from '../household.ts';
import { type Compiled, PROGRAMMES } from '../programmes.ts';

const SHARE = 100;
const MOST_MISSING = 200;

/** The engine's partial evaluation: outcome, bounds and missing facts of every claim, without the package. */
export function partialContender(
  { rules }: Compiled,
  cases: readonly CaseFile[],
  name: string,
): Contender & { readonly claimsOf: (index: number) => readonly Entitlement[] } {
  const { benefits } = rules.ruleset;
  const laidOut = cases.map((one) => layOut(rules, one));
  const claims = (before: Circumstances): readonly Entitlement[] => {
    // Nothing may be remembered from the round before.
    const circumstances = { ...before, kept: [], cuts: new Map() };
    enter(circumstances);
    const claims = benefits.flatMap((benefit) =>
      circumstances.subjects.slice(1).map((person) => workOut(circumstances, benefit, person, false).entitlement),
    );
    // What is missing would else be worked out only when somebody looks at it.
    if (claims.some(({ missing }) => missing.length > MOST_MISSING))
      throw new Error('more missing than there are facts');
    return claims;
  };
  const claimsOf = (index: number): readonly Entitlement[] => {
    const one = laidOut[index];
    return one ? claims(one) : [];
  };
  return { name, share: SHARE, claimsOf, run: (count, sums) => sumAll(laidOut, count, claims, sums) };
}

/** Everything: claims, the best package, totals and what to ask next; details of conditions when they are looked at. */
export function assessContender({ rules }: Compiled, households: readonly Household[]): Contender {
  const cases = households.map(caseOf);
  return {
    name: 'assess',
    share: SHARE,
    run: (count, sums) => sumAll(cases, count, (one) => assess(rules, one).entitlements, sums),
  };
}

function sumAll<T>(cases: readonly T[], count: number, claims: (one: T) => readonly Entitlement[], sums: Sums): void {
  clear(sums, count);
  cases.slice(0, count).forEach((one, g) => {
    add(sumOf(claims(one)), g, sums);
  });
}

/** What is sure to be paid. */
function sumOf(entitlements: readonly Entitlement[]): Due {
  const due: Due = { elderly: 0, childcare: 0, birth: 0 };
  for (const { benefit, outcome, amount } of entitlements) {
    if (outcome !== 'eligible') continue;
    for (const sum of Object.keys(due) as (keyof Due)[]) if (PROGRAMMES[sum] === benefit) due[sum] += amount?.min ?? 0;
  }
  return due;
}
