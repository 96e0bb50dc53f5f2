import type {
  AmountBounds,
  Assessment,
  Basis,
  Benefit,
  Bounds,
  ConditionResult,
  Entitlement,
  Path,
  Remaining,
} from '../engine/index.ts';
import { fill, type Words } from './words.ts';

const MARKS = { true: '✓', false: '✗', unknown: '?' } as const;

export function renderAssessment(assessment: Assessment, words: Words): string {
  const { own } = words;
  return [
    fill(own.on, { date: assessment.on }),
    ...assessment.entitlements
      .filter(({ outcome }) => outcome !== 'not-in-force')
      .map((entitlement) => renderEntitlement(entitlement, words)),
    '',
    `${own.totals}: ${renderTotals(assessment.totals, words)}`,
    ...assessment.package.rejected.map(({ benefit, claimant, because }) =>
      fill(own.notChosen, { benefit: nameOf(benefit, words), claimant, because }),
    ),
    ...assessment.package.given_up.map(({ receives, claimant, because }) =>
      fill(own.givenUp, { payment: words.texts.facts[receives]?.label ?? receives, claimant, because }),
    ),
    fill(own.next, { facts: assessment.next.slice(0, 5).join(', ') || own.nothing }),
  ].join('\n');
}

/** What a status that the household may be given would open. */
export function renderPath({ through, opens }: Path, words: Words): string {
  const benefits = opens.map(({ benefit }) => nameOf(benefit, words)).join(words.own.pause);
  return fill(words.own.path, { status: nameOf(through.benefit, words), benefits });
}

function renderEntitlement({ benefit, claimant, outcome, amount, missing }: Entitlement, words: Words): string {
  const { own } = words;
  const who = claimant === 'household' ? own.household : claimant;
  const paid = amount ? `  ${renderAmount(amount, words)}` : '';
  const open = missing.length > 0 ? `  (${fill(own.missing, { facts: missing.join(', ') })})` : '';
  return `  ${who}  ${nameOf(benefit, words)}  ${own[outcome]}${outcome === 'ineligible' ? '' : paid}${open}`;
}

function nameOf(benefit: string, { texts }: Words): string {
  return texts.benefits[benefit]?.name ?? benefit;
}

function renderTotals(totals: Assessment['totals'], words: Words): string {
  const all = Object.entries(totals).map(([unit, bounds]) => renderAmount({ ...bounds, unit }, words));
  return all.join(' · ') || words.own.nothing;
}

function renderAmount({ min, max, unit }: AmountBounds, words: Words): string {
  return `${renderBounds({ min, max }, words)} ${unit}`;
}

function renderBounds({ min, max }: Bounds, { own }: Words): string {
  if (max === null) return fill(own.atLeast, { min: grouped(min) });
  return min === max ? grouped(min) : fill(own.range, { min: grouped(min), max: grouped(max) });
}

/** The clerk's paper says 16,970 in every language. */
export function grouped(x: number): string {
  const [whole = '', decimals] = String(x).split('.');
  const separated = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return decimals ? `${separated}.${decimals}` : separated;
}

export function renderExplanation(benefit: Benefit, entitlement: Entitlement, words: Words): string {
  const { own } = words;
  const says = new Map(
    benefit.versions.flatMap(({ conditions }) => conditions).map((condition) => [condition.id, condition]),
  );
  const lines = entitlement.conditions.map((result) => {
    const condition = says.get(result.id);
    return renderCondition(result, condition?.says ?? result.id, condition?.basis, words);
  });
  return [
    renderEntitlement(entitlement, words).trim(),
    ...lines,
    `  ${fill(own.standing, { standing: entitlement.standing })}`,
    ...entitlement.stale.map((stale) => `  ${fill(own.stale, stale)}`),
  ].join('\n');
}

function renderCondition(result: ConditionResult, phrase: string, basis: Basis | undefined, words: Words): string {
  const { own, texts, catalogue } = words;
  const values = Object.fromEntries(
    Object.entries(result.with).map(([name, value]) => [name, renderRemaining(value, words)]),
  );
  const sentence = fill(texts.phrases.conditions[phrase] ?? phrase, values);
  const details = [
    result.value !== undefined && fill(own.value, { value: renderRemaining(result.value, words) }),
    result.threshold !== undefined && fill(own.threshold, { threshold: renderRemaining(result.threshold, words) }),
    result.distance !== undefined && fill(own.distance, { distance: grouped(result.distance) }),
    result.review && own.review,
    basis && `${catalogue.sources[basis.source]?.title ?? basis.source} ${basis.at ?? ''}`.trim(),
  ].filter((detail) => typeof detail === 'string');
  return `  ${MARKS[`${result.outcome}`]} ${sentence}  [${details.join('; ')}]`;
}

function renderRemaining(value: Remaining, words: Words): string {
  const { own } = words;
  if (value === null) return '—';
  if (typeof value === 'boolean') return value ? own.yes : own.no;
  if (typeof value === 'number') return grouped(value);
  if (typeof value === 'string') return value;
  if ('one_of' in value) return value.one_of.map((option) => renderRemaining(option, words)).join(own.or);
  return fill(own.range, { min: renderRemaining(value.min, words), max: renderRemaining(value.max, words) });
}
