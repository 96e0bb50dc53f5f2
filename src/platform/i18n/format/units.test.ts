import { beforeAll, expect, it } from 'vitest';
import { loadRules, ruleSet } from '../../rules/rules.ts';
import { languages } from '../languages.ts';
import { loadWords, wordIfAny } from '../words.ts';

const unitless = ['count', '1', 'boolean'];

// All rules are compiled first.
beforeAll(() => loadRules('zh-TW'), 60_000);

function unitsOfTheRules(): readonly string[] {
  const { facts = [], parameters = [], benefits = [] } = ruleSet.value ?? {};
  const amounts = benefits.flatMap(({ versions }) => versions.map(({ amount }) => amount?.unit));
  const named = [...facts, ...parameters].map(({ unit }) => unit);
  return [...new Set([...named, ...amounts])].filter((unit) => unit !== undefined);
}

it.each(languages.map(({ id }) => id))('every unit of the rules has words in %s', async (id) => {
  await loadWords(id);
  const parts = unitsOfTheRules().map((unit) => unit.split('/'));
  expect(parts.length).toBeGreaterThan(0);
  const bases = parts.map(([base = '']) => base).filter((base) => !unitless.includes(base));
  const nameless = bases.filter((base) => wordIfAny(id, `common.units.${base}`, { count: 2 }) === undefined);
  const pers = parts.flatMap(([, ...after]) => after).filter((per) => wordIfAny(id, `common.per.${per}`) === undefined);
  expect([...nameless, ...pers]).toEqual([]);
});
