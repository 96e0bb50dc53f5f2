import {
  type Basis,
  type Benefit,
  type Condition,
  type ConditionResult,
  type Entitlement,
  isPossible,
  type NearMiss,
  type Papers,
  type Remaining,
  splitName,
} from '../engine/index.ts';
import { amountText, grouped } from './amount-text.ts';
import { citationText } from './citation-text.ts';
import { fill } from './own-words.ts';
import { claimantOf, nameOf } from './render-assessment.ts';
import type { Words } from './words.ts';

const MARKS = { true: '✓', false: '✗', unknown: '?' } as const;
const MISSES = 3;

/** One benefit for one claimant, by the conditions of the day: each with both sides, the paragraph, the single changes that would turn a no, and what to bring. */
export function renderExplanation(
  conditions: readonly Condition[],
  entitlement: Entitlement,
  misses: readonly NearMiss[],
  papers: Papers,
  words: Words,
): string {
  const { own } = words;
  const { outcome, amount, missing, standing, stale } = entitlement;
  const says = new Map(conditions.map((condition) => [condition.id, condition]));
  const paid = amount && outcome !== 'ineligible' ? `  ${amountText(amount, own)}` : '';
  return [
    `${claimantOf(entitlement, words)}  ${nameOf(entitlement.benefit, words)}  ${own[outcome]}${paid}`,
    ...entitlement.conditions.map((result) => {
      const condition = says.get(result.id);
      return conditionLine(result, condition?.says ?? result.id, condition?.basis, words);
    }),
    ...deadlineLine(entitlement, words),
    ...(entitlement.best_by ? [`  ${words.own['explain.bestBy']}: ${entitlement.best_by}`] : []),
    ...(missing.length > 0 ? [`  ${fill(own.missing, { facts: missing.join(', ') })}`] : []),
    ...misses.slice(0, MISSES).map((miss) => `  ${missText(miss, words)}`),
    ...(outcome === 'not-in-force' ? [] : [`  ${fill(own.standing, { standing: own[`standing.${standing}`] })}`]),
    ...stale.map(({ parameter, from }) => `  ${fill(own.stale, { parameter: labelOf(parameter, words), from })}`),
    ...(isPossible(entitlement) ? paperLines(papers, words) : []),
  ].join('\n');
}

function paperLines({ documents, documentsIf }: Papers, { own, texts }: Words): readonly string[] {
  const line = (title: string, papers: Papers['documents']): readonly string[] => {
    const names = papers.map(({ id }) => texts.phrases.documents[id] ?? id);
    return names.length > 0 ? [`  ${title}: ${names.join('; ')}`] : [];
  };
  return [...line(own['doc.documents'], documents), ...line(own['doc.documentsIf'], documentsIf)];
}

function labelOf(parameter: string, { texts }: Words): string {
  const label = texts.parameters[parameter];
  return label ? `${label} (${parameter})` : parameter;
}

/** A benefit whose criteria only a caseworker can judge: whom to ask. */
export function renderReferral({ id, apply }: Benefit, papers: Papers, words: Words): string {
  const { own, texts } = words;
  const offices = apply.phone.map((office) => texts.offices[office] ?? office).join(own.pause);
  const head = `${nameOf(id, words)}  ${own['level.referral']}  ${own['doc.phone']} ${offices}`;
  return [head, ...paperLines(papers, words)].join('\n');
}

function missText({ fact, from, to, settles }: NearMiss, words: Words): string {
  const text = words.texts.facts[splitName(fact).fact];
  const said = (value: Remaining): string =>
    (typeof value === 'string' && text?.options?.[value]) || remainingText(value, words);
  const sentence = settles ? words.own.nearMiss : words.own.nearMissMaybe;
  return fill(sentence, { fact: text?.label ? `${fact} (${text.label})` : fact, from: said(from), to: said(to) });
}

/** By when to apply: the day, where it is known, and the rule. */
function deadlineLine({ deadline, deadline_says: said }: Entitlement, words: Words): readonly string[] {
  const rule = said && sentenceOf(said.phrase, said.with, words);
  const parts = [deadline, rule].filter((part) => part !== undefined);
  return parts.length === 0 ? [] : [`  ${words.own['doc.deadline']}: ${parts.join('  ')}`];
}

function sentenceOf(phrase: string, values: ConditionResult['with'], words: Words): string {
  const written = Object.entries(values).map(([name, value]) => [name, remainingText(value, words)]);
  return fill(words.texts.phrases.conditions[phrase] ?? phrase, Object.fromEntries(written));
}

function conditionLine(result: ConditionResult, phrase: string, basis: Basis | undefined, words: Words): string {
  const { own } = words;
  const sentence = sentenceOf(phrase, result.with, words);
  const apart = result.outcome === true ? own.toSpare : own.distance;
  const details = [
    result.value !== undefined && fill(own.value, { value: remainingText(result.value, words) }),
    result.threshold !== undefined && fill(own.threshold, { threshold: remainingText(result.threshold, words) }),
    result.distance !== undefined && fill(apart, { distance: grouped(result.distance) }),
    result.review && own.review,
    basis && citationText(basis, words),
  ].filter((detail) => typeof detail === 'string');
  return `  ${MARKS[`${result.outcome}`]} ${sentence}  [${details.join('; ')}]`;
}

function remainingText(value: Remaining, words: Words): string {
  const { own } = words;
  if (value === null) return '—';
  if (typeof value === 'boolean') return value ? own.yes : own.no;
  if (typeof value === 'number') return grouped(value);
  if (typeof value === 'string') return value;
  if ('one_of' in value) return value.one_of.map((option) => remainingText(option, words)).join(own.or);
  const min = remainingText(value.min, words);
  if (value.max === Number.POSITIVE_INFINITY) return value.min === 0 ? own.notFound : fill(own.atLeast, { min });
  return fill(own.range, { min, max: remainingText(value.max, words) });
}
