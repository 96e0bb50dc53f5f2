import { type Entity, type Expression, formatDay, type RuleSet, type Version } from '../../engine/index.ts';
import { type Said, said } from '../saying.ts';
import { parametersIn } from '../walk.ts';
import type { Cell } from './cell.ts';
import { type Formula, formulaOf, newAtoms } from './formula.ts';
import { type Inputs, inputsOf } from './inputs.ts';
import { type Moment, momentsOf } from './moments.ts';
import { daysThrough, periodsOf } from './periods.ts';
import { newProbe, type Probe } from './probe.ts';
import { combinations } from './search.ts';
import { type Slice, sliceOf } from './slice.ts';

/** Rows that must match and rows that must not. */
export interface Wanted {
  readonly holding: readonly number[];
  readonly failing: readonly number[];
}

/** Answers for which households the rows of a table are as wanted. */
export interface Inquiry {
  /** Such a household, in words, for which the conditions can hold too. */
  readonly example: (wanted: Wanted) => Said | undefined;
  /** Whether there can be one, whatever the conditions say; true where a parameter has no value to tell. */
  readonly isPossible: (wanted: Wanted) => boolean;
}

export interface Question {
  readonly ruleset: RuleSet;
  readonly claimant: Entity;
  readonly version: Version;
  readonly whens: readonly Expression[];
}

/** What the rows look at on one day, with figures in place of parameters. */
interface Scene {
  readonly moment: Moment;
  readonly rows: readonly Formula[];
  readonly inputs: Inputs;
}

/** Candidates that the engine may refuse before an example counts as impossible. */
const MOST_CANDIDATES = 200;

export function newInquiry({ ruleset, claimant, version, whens: originals }: Question): Inquiry {
  const tests = version.conditions.flatMap(({ test }): readonly Expression[] => (test ? [test] : []));
  const slice = sliceOf(ruleset, [...originals, ...tests]);
  const probe = newProbe(slice.ruleset, claimant);
  const whens = originals.map(slice.renumbered);
  const { scenes, isComplete } = scenesOf(version, whens, slice, probe);
  const conditions = tests.map(slice.renumbered);
  return {
    example: (wanted) => {
      for (const scene of scenes) {
        const found = exampleIn(scene, wanted, { whens, conditions, probe });
        if (typeof found === 'object') return found.says;
      }
      return undefined;
    },
    isPossible: (wanted) =>
      !isComplete || scenes.some((scene) => exampleIn(scene, wanted, { whens, conditions: [], probe }) !== 'none'),
  };
}

/** One scene for each different set of figures that the rows get to see; incomplete where a parameter has no value. */
function scenesOf(version: Version, whens: readonly Expression[], slice: Slice, probe: Probe) {
  const used = new Set(whens.flatMap(parametersIn));
  const periods = periodsOf(
    version,
    slice.parameters.filter((_, index) => used.has(index)),
    whens,
  );
  const looksAtDay = JSON.stringify(whens).includes('["on"]');
  const scenes = new Map<string, Scene>();
  let isComplete = true;
  for (const moment of momentsOf(slice, whens, periods)) {
    const figures = whens.map(moment.frozen).filter((when) => when !== undefined);
    const key = JSON.stringify([figures, moment.constraints, looksAtDay && moment.day]);
    if (figures.length < whens.length) isComplete = false;
    else if (!scenes.has(key)) scenes.set(key, sceneAt(moment, figures, slice, probe));
  }
  return { scenes: [...scenes.values()], isComplete };
}

function sceneAt(moment: Moment, figures: readonly Expression[], slice: Slice, probe: Probe): Scene {
  const atoms = newAtoms();
  const rows = figures.map((when) => formulaOf(when, atoms));
  return { moment, rows, inputs: inputsOf(atoms.all, { slice, probe, on: moment.day }) };
}

function matches({ rows, inputs }: Scene, { holding, failing }: Wanted): Generator<readonly Cell[]> {
  const formulas = (indices: readonly number[]): readonly Formula[] => indices.flatMap((index) => rows[index] ?? []);
  return combinations(inputs, { holding: formulas(holding), failing: formulas(failing) });
}

/** What the engine needs to refuse a combination of cells that can't be: a worked-out fact may tie two of them together. */
interface Refusal {
  readonly whens: readonly Expression[];
  readonly conditions: readonly Expression[];
  readonly probe: Probe;
}

/** A household in words, none, or more candidates than can be refused one by one. */
type Found = Example | 'none' | 'too-many';
type Example = { readonly says: Said };

function exampleIn(scene: Scene, wanted: Wanted, { whens, conditions, probe }: Refusal): Found {
  const picked = (rows: readonly number[]): readonly Expression[] =>
    rows.flatMap((row) => (whens[row] ? [whens[row]] : []));
  const violation = [...picked(wanted.holding), ...picked(wanted.failing).map((when): Expression => ['not', when])];
  const { moment } = scene;
  const days = [moment.day, ...daysThrough(moment.period)];
  let left = MOST_CANDIDATES;
  for (const cells of matches(scene, wanted)) {
    if (left-- <= 0) return 'too-many';
    const narrowed = cells.map(({ constraint }) => constraint);
    const test = ['and', ...conditions, ...moment.constraints, ...narrowed, ...violation] as unknown as Expression;
    if (days.some((on) => probe.extent(test, { on }) !== 'never')) return { says: exampleOf(cells, moment.day) };
  }
  return 'none';
}

function exampleOf(cells: readonly Cell[], day: number): Said {
  const who = cells.length > 0 ? cells.map(({ says }) => says) : said('example.everyone');
  return said('example', { cells: who, day: formatDay(day) });
}
