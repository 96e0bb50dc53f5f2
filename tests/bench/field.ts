import { chance } from '../exact/random.ts';
import { type Agreement, agreementOf, gapsAgree } from './agreement.ts';
import { type Contender, roomForSums } from './contender.ts';
import { assessContender, partialContender } from './contenders/engine.ts';
import { exactContenders } from './contenders/exact.ts';
import { feelin } from './contenders/feelin.ts';
import { handContender } from './contenders/hand.ts';
import { jsonLogic } from './contenders/json-logic.ts';
import { jsonRules } from './contenders/json-rules.ts';
import { publicodes } from './contenders/publicodes.ts';
import { withGaps } from './gaps.ts';
import { caseOf, type Household, randomHousehold } from './household.ts';
import type { Compiled } from './programmes.ts';
import { interleaved, median, ratio } from './rounds.ts';

const HOUSEHOLDS = 10_000;
const ROUNDS = 11;
const HAND = 'hand-written';

/** Everybody who decides the same households, with what each of them said. */
export interface Field {
  readonly contenders: readonly Contender[];
  readonly agreements: readonly Agreement[];
}

/** Lets everybody decide every household and holds it against the hand-written function. */
export async function enterField(compiled: Compiled, say: (line: string) => void): Promise<Field> {
  const draw = chance(20261122);
  const households: readonly Household[] = Array.from({ length: HOUSEHOLDS }, () => randomHousehold(draw));
  const cases = households.map(caseOf);
  const hand = handContender(households);
  const gaps = partialContender(
    compiled,
    cases.map((one) => withGaps(one, compiled.three, draw)),
    'partial with gaps',
  );
  const known = [
    ...exactContenders(compiled, households),
    partialContender(compiled, cases, 'partial'),
    assessContender(compiled, households),
    jsonLogic(households),
    jsonRules(households),
    publicodes(households),
    feelin(households),
  ];
  const expected = roomForSums(HOUSEHOLDS);
  await hand.run(HOUSEHOLDS, expected);
  const agreements: Agreement[] = [];
  for (const contender of known) {
    say(`${contender.name} decides ${HOUSEHOLDS} households …`);
    agreements.push(await agreementOf(contender, expected, HOUSEHOLDS, households));
  }
  say(`partial with gaps decides ${HOUSEHOLDS} households …`);
  agreements.push(gapsAgree(gaps.claimsOf, compiled.rules, households));
  return { contenders: [hand, ...known, gaps], agreements };
}

/** How long each takes: nanoseconds a household, and times the hand-written function. */
export interface Timing {
  readonly name: string;
  readonly nanoseconds: number;
  readonly timesHand: number;
}

export async function timeField({ contenders }: Field): Promise<readonly Timing[]> {
  const times = await interleaved(contenders, ROUNDS);
  return contenders.map(({ name }) => ({
    name,
    nanoseconds: median(times.get(name) ?? []),
    timesHand: ratio(times, name, HAND),
  }));
}

/** `…_vs_hand` is how many times slower than the hand-written function, `…_vs_publicodes` how many times quicker than it. */
export function ratiosOf(timings: readonly Timing[]): Readonly<Record<string, number>> {
  const timesHand = (name: string): number => timings.find((timing) => timing.name === name)?.timesHand ?? Number.NaN;
  const key = (name: string): string => name.replace('exact with ', '').replaceAll(/[^a-z]+/g, '_');
  const others = timings.filter(({ name }) => name !== HAND);
  const toHand = others.map(({ name, timesHand: own }) => [`${key(name)}_vs_hand`, own] as const);
  const ours = ['exact', 'exact with reasons', 'partial', 'partial with gaps', 'assess'];
  const toPublicodes = ours.map(
    (name) => [`${key(name)}_vs_publicodes`, timesHand('publicodes') / timesHand(name)] as const,
  );
  return Object.fromEntries([...toHand, ...toPublicodes]);
}
