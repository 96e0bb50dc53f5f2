import type { Answer, Fact, Parameter } from '../../engine/index.ts';
import { formatDay } from '../../engine/index.ts';
import { type Given, PEOPLE } from './probe.ts';

/** A small, fixed sequence of numbers between 0 and 1: the same rules always give the same diagnostics. */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** Complete answers to every asked fact, drawn so that both sides of the parameters' values come up. */
export function* completions(
  facts: readonly Fact[],
  parameters: readonly Parameter[],
  on: number,
  count: number,
): Generator<Given> {
  const draw = drawing(20260101);
  const marks = parameters.flatMap(({ values }) =>
    values.flatMap(({ value }) => (typeof value === 'number' ? [value, value - 1, value + 1] : [])),
  );
  const answers = (entity: Fact['entity']): Record<string, Answer> =>
    Object.fromEntries(
      facts
        .filter((fact) => fact.entity === entity && !fact.is)
        .map((fact) => [fact.id.slice(entity.length + 1), drawAnswer(fact, { on, marks, draw })]),
    );
  for (let drawn = 0; drawn < count; drawn++) {
    yield { on, household: answers('household'), people: PEOPLE.map(() => answers('person')) };
  }
}

interface Urn {
  readonly on: number;
  readonly marks: readonly number[];
  readonly draw: () => number;
}

function drawAnswer(fact: Fact, { on, marks, draw }: Urn): Answer {
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(draw() * items.length)];
  if (fact.type === 'boolean') return draw() < 0.5;
  if (fact.type === 'enum') return pick(fact.options ?? []) ?? '';
  const min = fact.domain?.min ?? 0;
  const top = fact.domain?.max ?? 0;
  const max = top === 'on' ? on : top;
  const clipped = (x: number): number => Math.round(Math.min(Math.max(x, min), max));
  if (fact.type === 'date') return formatDay(clipped(on - (draw() < 0.4 ? 1200 * draw() : 36500 * draw())));
  if (draw() < 0.2) return draw() < 0.5 ? min : max;
  // Small numbers matter as often as large ones.
  return clipped(draw() < 0.5 ? (pick(marks) ?? min) : min + (max - min) * draw() ** 6);
}
