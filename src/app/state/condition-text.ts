import type { ConditionResult, Entitlement, Shown } from '../../engine/index.ts';
import { chineseTexts, fill, pageWording, type Wording } from '../../platform/index.ts';
import { benefitOf, conditionOf } from './claims.ts';

/** A condition in plain words, with the figures that hold for this case and date. */
export function conditionText(entitlement: Entitlement, result: ConditionResult, wording?: Wording): string {
  const condition = conditionOf(entitlement, result.id);
  return filled(condition.says, condition.with, result.with, wording);
}

/** By when to apply as the rule says it, where it says anything. */
export function deadlineRule({ benefit, deadline_says: said }: Entitlement, wording?: Wording): string | undefined {
  return said && filled(said.phrase, benefitOf(benefit)?.apply.deadlineWith, said.with, wording);
}

function filled(
  id: string,
  shown: Readonly<Record<string, Shown>> | undefined,
  values: ConditionResult['with'],
  { texts, format }: Wording = pageWording(),
): string {
  const phrase = texts.phrases.conditions[id] ?? chineseTexts.value.phrases.conditions[id] ?? id;
  const written = Object.entries(shown ?? {}).map(([name, one]) => {
    const value = values[name];
    return [name, value === undefined ? '' : format.inPhrase(value, one)] as const;
  });
  return fill(phrase, Object.fromEntries(written));
}
