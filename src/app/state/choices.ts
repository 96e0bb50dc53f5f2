import { type Answer, type Fact, InvariantError } from '../../engine/index.ts';
import { chineseTexts, pageWording, type Wording } from '../../platform/index.ts';

/** An answer to pick, with what it is called. */
export interface Choice {
  readonly value: boolean | string;
  readonly label: string;
  /** What the group is called that it stands in, where there are many. */
  readonly group?: string | undefined;
  /** Of a long list of names, on a page in another language: what stands on the papers where one looks it up. */
  readonly chinese?: string | undefined;
}

/** The answers of a yes-or-no question, or of one with named options, in the order shown. */
export function choicesOf(fact: Fact, { t, texts }: Wording = pageWording()): readonly Choice[] {
  if (fact.type === 'boolean') {
    return [
      { value: true, label: t('question.yes') },
      { value: false, label: t('question.no') },
    ];
  }
  if (!fact.options) throw new InvariantError(`no options: ${fact.id}`);
  const { options: names, groups } = texts.facts[fact.id] ?? {};
  // Whoever answers is oneself already.
  const options = fact.id === 'person.relation' ? fact.options.filter((option) => option !== 'self') : fact.options;
  return options.map((value) => {
    const label = names?.[value] ?? value;
    const group = groupOf(fact, value);
    if (!group) return { value, label };
    const chinese = chineseTexts.value.facts[fact.id]?.options?.[value];
    return { value, label, group: groups?.[group] ?? group, ...(chinese !== label && { chinese }) };
  });
}

function groupOf({ groups = {} }: Fact, option: string): string | undefined {
  return Object.keys(groups).find((group) => groups[group]?.includes(option));
}

export function isChoice(answer: Answer | undefined): answer is boolean | string {
  return typeof answer === 'boolean' || typeof answer === 'string';
}
