import { expect, it } from 'vitest';
import { lawPlaceText } from '../../src/app/state/law-place.ts';
import { compiled } from './rules-under-test.ts';

it('every article that a rule cites can be written out, but the one that says more', () => {
  const cited = new Set(JSON.stringify(compiled.ruleset).match(/(?<="at":")§[^"]+/g));
  expect(cited.size).toBeGreaterThan(100);
  const unread = [...cited].filter((at) => lawPlaceText(at, { t: (key) => key }) === undefined);
  expect(unread).toEqual(['§2 和 §6 寫法不同']);
});
