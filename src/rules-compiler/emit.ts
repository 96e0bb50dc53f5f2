import { type Expression, kinship, type RuleSet, type Version } from '../engine/index.ts';
import { Unemittable } from './emit/code.ts';
import { layoutOf } from './emit/layout.ts';
import { RUNTIME } from './emit/runtime.ts';
import { emitReasons, emitVersion } from './emit/version.ts';
import { type Shared, textNumber } from './emit/workshop.ts';

/** JavaScript of a rule set, and the benefits that had to be left to the engine, with why. */
export interface Emitted {
  readonly source: string;
  readonly left: readonly { readonly benefit: string; readonly because: string }[];
}

/**
 * Emits every computed benefit of a rule set as one JavaScript module for cases in which every fact is known: an
 * `ExactModule` of the engine.
 *
 * @example writeFileSync('rules.mjs', emitExact(ruleset).source)
 */
export function emitExact(ruleset: RuleSet): Emitted {
  const versions = ruleset.benefits
    .filter((benefit) => benefit.level !== 'referral')
    .flatMap((benefit) => benefit.versions.map((version) => ({ benefit, version })));
  const layout = layoutOf(
    ruleset,
    versions.flatMap(({ version }) => expressionsOf(version)),
  );
  const shared: Shared = {
    ruleset,
    layout,
    texts: new Map(),
    worked: new Map(),
    factories: [],
    parametersUsed: new Set(),
  };
  // The relations come first, so that their numbers can index the tables of kinship.
  const relations = layout.person.find(({ id }) => id === 'person.relation')?.options ?? [];
  for (const relation of relations) textNumber(shared, relation);
  for (const fact of [...layout.household, ...layout.person]) for (const o of fact.options ?? []) textNumber(shared, o);
  const left: { readonly benefit: string; readonly because: string }[] = [];
  const programmes = versions.flatMap(({ benefit, version }) => {
    try {
      const run = emitVersion(shared, version, benefit.claimant);
      const reasons = emitReasons(shared, version, benefit.claimant);
      const { from, to } = version;
      const conditions = version.conditions.map(({ id }) => id);
      const unit = version.amount?.unit ?? null;
      const head = JSON.stringify({ benefit: benefit.id, claimant: benefit.claimant, unit, conditions, from, to });
      return [`${head.slice(0, -1)},\n"run": ${run},\n"reasons": ${reasons}}`];
    } catch (error) {
      if (!(error instanceof Unemittable)) throw error;
      left.push({ benefit: benefit.id, because: error.message });
      return [];
    }
  });
  return { source: moduleOf(shared, programmes, relations), left };
}

function expressionsOf({ conditions, amount }: Version): readonly Expression[] {
  const tests = conditions.flatMap(({ test, value, threshold }) => [test, value?.is, threshold?.is]);
  return [...tests, amount?.is].filter((expression) => expression !== undefined);
}

function moduleOf(shared: Shared, programmes: readonly string[], relations: readonly string[]): string {
  const { ruleset, layout } = shared;
  const parameters = [...shared.parametersUsed].map((index) => {
    const dated = ruleset.parameters[index]?.values.flatMap(({ from, value }) => [from, value ?? Number.NaN]) ?? [];
    return `const p${index} = [${dated.join(', ')}];`;
  });
  return [
    `// Emitted from rules ${ruleset.version}.`,
    `export const version = ${JSON.stringify(ruleset.version)};`,
    `export const layout = ${JSON.stringify({ household: layout.household.map(placed), person: layout.person.map(placed), texts: [...shared.texts.keys()] })};`,
    'export const exact = (arithmetic) => {',
    RUNTIME,
    `const [HOUSEHOLD, PEOPLE] = [${layout.household.length}, ${layout.person.length}];`,
    `const [RELATION, BORN] = [${layout.relation}, ${layout.born}];`,
    `const TEXTS = layout.texts;`,
    ...tablesOfKin(relations),
    ...parameters,
    ...shared.factories,
    `const programmes = [\n${programmes.join(',\n')}\n];`,
    PREPARE,
    '};',
    '',
  ].join('\n');
}

function placed({ id, type }: { readonly id: string; readonly type: string }) {
  return { id, type };
}

const PREPARE = `return {
  prepare: (on) => {
    const inForce = programmes.filter(({ from, to }) => from <= on && on <= to);
    const ready = inForce.map(({ benefit, claimant, unit, conditions, run, reasons }) =>
      ({ benefit, claimant, unit, conditions, run: run(on), reasons: reasons(on, conditions) }));
    open = 0;
    return ready;
  },
};`;

/** For each relation, a bit for every relation that can be its parent, child or spouse. */
function tablesOfKin(relations: readonly string[]): readonly string[] {
  return Object.entries(kinship).map(([name, pairs]) => {
    const bits = relations.map((own) =>
      pairs.reduce((all, [a, b]) => (a === own && relations.includes(b) ? all | (1 << relations.indexOf(b)) : all), 0),
    );
    return `const ${name.toUpperCase()} = new Int32Array([${bits.join(', ')}]);`;
  });
}
