import type { ConditionResult, Entitlement } from '../../engine/index.ts';
import { chineseTexts, fill, pageWording, type Wording } from '../../platform/index.ts';
import { conditionOf } from './claims.ts';

/** A condition in plain words, with the figures that hold for this case and date. */
export function conditionText(
  entitlement: Entitlement,
  result: ConditionResult,
  { texts, format }: Wording = pageWording(),
): string {
  const condition = conditionOf(entitlement, result.id);
  const { says } = condition;
  const phrase = texts.phrases.conditions[says] ?? chineseTexts.value.phrases.conditions[says] ?? says;
  const values = Object.entries(condition.with ?? {}).map(([name, shown]) => {
    const value = result.with[name];
    return [name, value === undefined ? '' : format.inPhrase(value, shown)] as const;
  });
  return fill(phrase, Object.fromEntries(values));
}
