import { expect, it } from 'vitest';
import { enter, layOut } from '../../src/engine/circumstances.ts';
import { assessQuickly, type CaseFile } from '../../src/engine/index.ts';
import { packageOf } from '../../src/engine/package.ts';
import { rules } from './rules-under-test.ts';

/** Ways to choose that hang together multiply: an exclusion that ties all children of a family together makes them millions. */
const MOST_CHOICES = 50;

it.each([
  ['nothing is known', {}],
  ['it is a listed family of the first class', { status: 'low_1' }],
])('the choices of a family of twelve stay few where %s', (_, household) => {
  const children = Array.from({ length: 9 }, (_, i) => ({ id: `c${i}`, relation: 'child', born: `${2009 + i}-05-05` }));
  const elders = ['1944-01-01', '1950-01-01'].map((born, i) => ({ id: `e${i}`, relation: 'grandparent', born }));
  const people = [{ id: 'me', relation: 'self', born: '1985-01-01' }, ...children, ...elders];
  const caseFile: CaseFile = { on: '2026-11-22', household, people };
  const circumstances = layOut(rules, caseFile);
  enter(circumstances);
  const { parts } = packageOf(circumstances, assessQuickly(rules, caseFile).entitlements);
  expect(Math.max(...parts.map(({ possible }) => possible.length))).toBeLessThan(MOST_CHOICES);
});
