import type { Entity, Expression } from '../../engine/index.ts';
import { rules } from './assessment.ts';

/** Whether an expression is about the household or a person: by the first fact it reads. */
export function subjectOf(expression: Expression): Entity | undefined {
  const index = firstOf(expression, 'fact');
  return index === undefined ? undefined : rules.value.ruleset.facts[index]?.entity;
}

function firstOf(node: unknown, operation: 'fact' | 'parameter'): number | undefined {
  return allOf(node, operation)[0];
}

/** Indices of all facts or parameters that an expression reads, each once. */
export function allOf(node: unknown, operation: 'fact' | 'parameter'): readonly number[] {
  if (!Array.isArray(node)) return [];
  const [name, index] = node;
  if (name === operation && typeof index === 'number') return [index];
  return [...new Set(node.slice(1).flatMap((part) => allOf(part, operation)))];
}
