import type { ConditionResult, Entitlement } from '../../engine/index.ts';
import { chineseTexts, fill, inPhrase, ruleTexts } from '../../platform/index.ts';
import { conditionOf } from './claims.ts';

/** A condition in plain words, with the figures that hold for this case and date. */
export function conditionText(entitlement: Entitlement, result: ConditionResult): string {
  const condition = conditionOf(entitlement, result.id);
  const { says } = condition;
  const phrase = ruleTexts.value.phrases.conditions[says] ?? chineseTexts.value.phrases.conditions[says] ?? says;
  const values = Object.entries(condition.with ?? {}).map(([name, shown]) => {
    const value = result.with[name];
    return [name, value === undefined ? '' : inPhrase(value, shown)] as const;
  });
  return fill(phrase, Object.fromEntries(values));
}
