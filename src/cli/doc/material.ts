import type { Parameter } from '../../engine/index.ts';
import { type Compiled, reachedBy } from '../../rules-compiler/index.ts';
import { expressionsOf } from '../mutation/subject.ts';
import type { Words } from '../words.ts';

/** What a page is written from. */
export interface Material {
  readonly compiled: Compiled;
  readonly words: Words;
  /** Parameters that the benefit reads, worked-out facts included. */
  readonly parameters: readonly Parameter[];
}

export function parametersOf({ ruleset }: Compiled, id: string): readonly Parameter[] {
  const benefit = ruleset.benefits.find((candidate) => candidate.id === id);
  const { parameters } = reachedBy(ruleset, benefit ? expressionsOf(benefit) : []);
  return [...parameters].flatMap((index) => ruleset.parameters[index] ?? []);
}
