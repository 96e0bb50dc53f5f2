import type { Expression, RuleSet } from '../engine/index.ts';
import { type Place, type Report, within } from './diagnostic.ts';
import type { RuleFiles } from './load.ts';
import { allParameters } from './names.ts';
import { said } from './saying.ts';
import { factsIn, parametersIn } from './walk.ts';

type Content = Pick<RuleSet, 'facts' | 'parameters' | 'benefits' | 'exclusions'>;

/** What is worked out, dated or reduced by way of itself would never come to an end: facts, parameters, offset benefits. */
export function checkCycles(files: RuleFiles, content: Content, report: Report): void {
  const places = placesOf(files);
  const edges = edgesOf(content);
  for (const id of edges.keys()) {
    const path = wayBack(id, edges);
    const place = places.get(id);
    if (path && place) report('cycle', place, said('cycle', { way: path.map(nameOf).join(' → ') }));
  }
}

type Edges = ReadonlyMap<string, readonly string[]>;

function edgesOf({ facts, parameters, benefits, exclusions }: Content): Edges {
  const read = (...expressions: readonly (Expression | undefined)[]): readonly string[] =>
    expressions.flatMap((expression) => [
      ...(expression ? factsIn(expression).map((index) => `fact ${facts[index]?.id}`) : []),
      ...(expression ? parametersIn(expression).map((index) => `parameter ${parameters[index]?.id}`) : []),
    ]);
  const offsets = exclusions.filter(({ kind }) => kind === 'offset');
  return new Map([
    ...facts.map(({ id, derive, is }) => [`fact ${id}`, read(derive, is)] as const),
    ...parameters.map(({ id, datedBy }) => [`parameter ${id}`, read(datedBy)] as const),
    ...benefits.map(({ id }) => {
      const reducing = offsets
        .filter((offset) => offset.benefits[0] === id)
        .flatMap((offset) => offset.benefits.slice(1));
      return [`benefit ${id}`, reducing.map((other) => `benefit ${other}`)] as const;
    }),
  ]);
}

/** The shortest way from something back to itself, both ends included. */
function wayBack(start: string, edges: Edges): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const at of queue) {
    for (const next of edges.get(at) ?? []) {
      if (next === start) return [start, ...trail(at, cameFrom), start];
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  return undefined;
}

/** Steps after the start up to and with `at`. */
function trail(at: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const before = cameFrom.get(at);
  return before === undefined ? [] : [...trail(before, cameFrom), at];
}

function nameOf(node: string): string {
  return node.slice(node.indexOf(' ') + 1);
}

function placesOf(files: RuleFiles): ReadonlyMap<string, Place> {
  return new Map([
    ...[...files.facts, ...files.worked].map(([id, { place }]) => [`fact ${id}`, place] as const),
    ...allParameters(files).map(([id, { place }]) => [`parameter ${id}`, place] as const),
    ...files.benefits.map(({ benefit }) => [`benefit ${benefit.value.id}`, within(benefit.place, 'id')] as const),
  ]);
}
