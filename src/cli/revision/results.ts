import { assessOne, type Entitlement, link, readCase } from '../../engine/index.ts';
import type { BenefitFolder, Compiled, RuleCase } from '../../rules-compiler/index.ts';
import { caseOf } from '../run-cases.ts';

/** What a case comes to: an outcome with its amount, or why the case can't be read under these rules. */
export type Result = Pick<Entitlement, 'outcome' | 'amount'> | { readonly unreadable: string };

/** A claim of a case, and where the case stands. */
export interface Claim {
  readonly file: string;
  readonly case: string;
  readonly benefit: string;
  readonly claimant: string;
}

/** A case of a folder with its defaults filled in, and what it asks for. */
export interface OpenCase {
  readonly file: string;
  readonly ruleCase: RuleCase;
  readonly content: unknown;
  readonly benefit: string;
}

/** Every case of a rule set, by folder and name. */
export function casesOf({ files }: Compiled): ReadonlyMap<string, OpenCase> {
  return new Map(files.benefits.flatMap((folder) => casesIn(folder)));
}

function casesIn({ benefit, cases }: BenefitFolder): readonly (readonly [string, OpenCase])[] {
  return (cases?.value.cases ?? []).map((ruleCase) => {
    const content = caseOf(ruleCase, cases?.value.defaults?.[ruleCase.defaults ?? '']);
    const open: OpenCase = { file: cases?.place.file ?? '', ruleCase, content, benefit: benefit.value.id };
    return [`${open.benefit} ${ruleCase.name}`, open] as const;
  });
}

/** Works out the claims that cases expect something of. */
export function newResults(compiled: Compiled): (open: OpenCase) => ReadonlyMap<string, Result> {
  const rules = link(compiled.ruleset);
  return ({ ruleCase, content, benefit: own }) => {
    const reading = readCase(rules, content);
    return new Map(
      ruleCase.expect.map(({ benefit = own, claimant }): readonly [string, Result] => {
        const key = `${benefit} ${claimant}`;
        if (!reading.ok)
          return [key, { unreadable: reading.problems.map(({ path, code }) => `${path} ${code}`).join(', ') }];
        const found = assessOne(rules, reading.case, benefit, claimant);
        if (!found) return [key, { unreadable: 'no-entitlement' }];
        return [key, { outcome: found.outcome, amount: found.amount }];
      }),
    );
  };
}
