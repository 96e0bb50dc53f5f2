import { expect, test } from 'vitest';
import { chance } from '../exact/random.ts';
import { agreementOf } from './agreement.ts';
import { roomForSums } from './contender.ts';
import { partialContender } from './contenders/engine.ts';
import { exactContenders } from './contenders/exact.ts';
import { handContender } from './contenders/hand.ts';
import { caseOf, randomHousehold } from './household.ts';
import { compileProgrammes } from './programmes.ts';

const COUNT = 2000;

/** A rule that asks one answer more would else be noticed only by whoever measures next. */
test('the households of the bench say all that its programmes ask, and rules and hand-written function agree on them', async () => {
  const compiled = await compileProgrammes();
  const draw = chance(1);
  const households = Array.from({ length: COUNT }, () => randomHousehold(draw));
  const expected = roomForSums(COUNT);
  await handContender(households).run(COUNT, expected);
  const all = [...exactContenders(compiled, households), partialContender(compiled, households.map(caseOf), 'partial')];
  for (const contender of all) {
    expect(await agreementOf(contender, expected, COUNT, households)).toEqual({
      name: contender.name,
      households: COUNT,
      differences: 0,
    });
  }
});
