import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RuleSet } from '../../src/engine/index.ts';
import { type Bundle, bundle } from './bundle.ts';
import { caseOf, type Household } from './household.ts';
import { median } from './rounds.ts';

const RUNS = 7;

/** Milliseconds from import to first result, each in a process of its own: the engine's, and the hand-written function's. */
export async function coldStart(ruleset: RuleSet, household: Household): Promise<{ engine: number; hand: number }> {
  const engine = await engineBundle(ruleset, household);
  const hand = await bundle(
    `import { due } from './tests/bench/hand-written.ts';\nexport const first = () => due(${JSON.stringify(household)}).elderly;`,
  );
  const times = { engine: median(runs(engine)), hand: median(runs(hand)) };
  engine.remove();
  hand.remove();
  return times;
}

/** Engine and rules in one module, as they would be served; `first()` is the first result. */
export function engineBundle(ruleset: RuleSet, household: Household): Promise<Bundle> {
  const rules = JSON.stringify(JSON.stringify(ruleset));
  return bundle(`import { assess, link, readCase } from './src/engine/index.ts';
const raw = ${JSON.stringify(caseOf(household))};
export const first = () => {
  const rules = link(JSON.parse(${rules}));
  const reading = readCase(rules, raw);
  if (!reading.ok) throw new Error('not a case');
  return assess(rules, reading.case).entitlements.length;
};`);
}

function runs({ file }: Bundle): readonly number[] {
  const script = join(dirname(file), 'cold.mjs');
  writeFileSync(
    script,
    `const started = performance.now();
const { first } = await import(${JSON.stringify(pathToFileURL(file).href)});
const result = first();
console.log(JSON.stringify([performance.now() - started, result]));`,
  );
  return Array.from({ length: RUNS }, () => {
    const { stdout, status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`no first result: ${stderr}`);
    return (JSON.parse(stdout) as readonly [number, number])[0];
  });
}
