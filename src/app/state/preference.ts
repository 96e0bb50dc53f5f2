import type { Claim } from '../../engine/index.ts';
import type { OpenCase } from './open-case.ts';
import { claimKey } from './todo.ts';

/** The claim of a key made by `claimKey`. */
export function claimOfKey(key: string): Claim {
  const [benefit = '', claimant = ''] = key.split(' ');
  return { benefit, claimant };
}

/** The case with a claim chosen in place of others that can't be had beside it. */
export function withPreferred(of: OpenCase, claim: Claim, inPlaceOf: readonly Claim[]): OpenCase {
  const gone = [claim, ...inPlaceOf].map(claimKey);
  const others = (of.preferred ?? []).filter((key) => !gone.includes(key));
  return { ...of, preferred: [...others, claimKey(claim)] };
}

export function isPreferred(of: OpenCase, claim: Claim): boolean {
  return of.preferred?.includes(claimKey(claim)) === true;
}
