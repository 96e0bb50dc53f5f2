import {
  type Assessment,
  type Entitlement,
  type Exclusion,
  type Outcome,
  type Path,
  splitName,
} from '../engine/index.ts';
import { amountText } from './amount-text.ts';
import { citationText } from './citation-text.ts';
import { fill, spaced } from './own-words.ts';
import type { Told } from './told.ts';
import type { Words } from './words.ts';

const ASKED = 5;

/** The whole assessment to be read: who gets what, what they may get and what decides it, what not; sums; what to ask next. */
export function renderAssessment(
  assessment: Assessment,
  told: Told,
  exclusions: readonly Exclusion[],
  words: Words,
): string {
  const { own } = words;
  const of = (outcome: Outcome) => assessment.entitlements.filter((one) => one.outcome === outcome);
  const sections = [
    section('eligible', of('eligible'), words, (some) => some.flatMap((one) => entitlementLines(one, told, words))),
    section('unknown', of('unknown'), words, (some) => some.flatMap((one) => entitlementLines(one, told, words))),
    section('ineligible', of('ineligible'), words, (some) => namesByClaimant(some, words)),
    [own.totals, ...sumLines(told, words)],
    apartLines(assessment, exclusions, words),
    nextLines(assessment.next.slice(0, ASKED), words),
  ];
  const shown = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return [fill(own.on, { date: assessment.on }), ...shown].join('\n\n');
}

/** What a status that the household may be given would open. */
export function renderPath({ through, opens }: Path, words: Words): string {
  const benefits = opens.map(({ benefit }) => nameOf(benefit, words)).join(words.own.pause);
  return fill(words.own.path, { status: nameOf(through.benefit, words), benefits });
}

export function nameOf(benefit: string, { texts }: Words): string {
  return texts.benefits[benefit]?.name ?? benefit;
}

export function claimantOf({ claimant }: Pick<Entitlement, 'claimant'>, { own }: Words): string {
  return claimant === 'household' ? own.household : claimant;
}

/** How sure its figures are, where that isn't by an official text of the year. */
export function doubtsOf({ standing, fresh }: Entitlement, { own }: Words): readonly string[] {
  const isWeak = standing === 'secondary' || standing === 'recalled';
  return [...(isWeak ? [own[`standing.${standing}`]] : []), ...(fresh ? [] : [own.notFresh])];
}

function section(
  outcome: 'eligible' | 'unknown' | 'ineligible',
  some: readonly Entitlement[],
  { own }: Words,
  lines: (some: readonly Entitlement[]) => readonly string[],
): readonly string[] {
  return some.length === 0 ? [] : [fill(own.counted, { outcome: own[outcome], n: some.length }), ...lines(some)];
}

function entitlementLines(one: Entitlement, told: Told, words: Words): readonly string[] {
  const { own } = words;
  const doubts = doubtsOf(one, words).join(own.pause);
  const amount = told.amountOf(one);
  const isJudged = one.conditions.some(({ review, outcome }) => review && outcome === 'unknown');
  const paid = amount ? `  ${amountText(amount, own)}` : '';
  return [
    `  ${claimantOf(one, words)}  ${nameOf(one.benefit, words)}${paid}${doubts && `  (${doubts})`}`,
    ...(isJudged ? [`      ${own.review}`] : []),
    ...(one.missing.length > 0 ? [`      ${fill(own.missing, { facts: one.missing.join(', ') })}`] : []),
  ];
}

function namesByClaimant(some: readonly Entitlement[], words: Words): readonly string[] {
  return [...new Set(some.map((one) => claimantOf(one, words)))].map((who) => {
    const names = some.filter((one) => claimantOf(one, words) === who).map(({ benefit }) => nameOf(benefit, words));
    return `  ${who}  ${names.join(words.own.pause)}`;
  });
}

function sumLines(told: Told, { own }: Words): readonly string[] {
  const kinds = [
    ['', told.totals],
    [own.savings, told.savings],
    [own.deposits, told.deposits],
  ] as const;
  const lines = kinds.flatMap(([kind, sums]) =>
    Object.entries(sums)
      .filter(([, { min, max }]) => min > 0 || max !== null)
      .map(([unit, bounds]) => `  ${kind}${amountText({ ...bounds, unit }, own)}`),
  );
  return lines.length > 0 ? lines : [`  ${own.nothing}`];
}

/** What can't be had together with something better, and the clause that says so. */
function apartLines({ package: best }: Assessment, exclusions: readonly Exclusion[], words: Words): readonly string[] {
  const { own, texts } = words;
  const clause = (because: string) => {
    const basis = exclusions.find(({ id }) => id === because)?.basis;
    return basis ? fill(own.because, { basis: citationText(basis, words), because }) : because;
  };
  return [
    ...best.rejected.map(({ benefit, claimant, because }) =>
      spaced(
        fill(own.notChosen, {
          benefit: nameOf(benefit, words),
          claimant: claimantOf({ claimant }, words),
          because: clause(because),
        }),
      ),
    ),
    ...best.reduced.map(({ benefit, claimant, because, by, perhaps, outside }) => {
      const others = [...by, ...perhaps].map((one) => nameOf(one.benefit, words));
      const payment = outside && (texts.facts[outside.receives]?.label ?? outside.receives);
      return spaced(
        fill(own.reduced, {
          others: [...new Set([...others, ...(payment ? [payment] : [])])].join(own.pause),
          benefit: nameOf(benefit, words),
          claimant: claimantOf({ claimant }, words),
          because: clause(because),
        }),
      );
    }),
    ...best.given_up.map(({ receives, claimant, because }) =>
      spaced(
        fill(own.givenUp, { payment: texts.facts[receives]?.label ?? receives, claimant, because: clause(because) }),
      ),
    ),
  ];
}

function nextLines(next: readonly string[], { own, texts }: Words): readonly string[] {
  if (next.length === 0) return [fill(own.next, { facts: own.nothing })];
  const asked = next.map((name) => {
    const { subject: who, fact } = splitName(name);
    return `  ${name}  ${spaced(fill(texts.facts[fact]?.ask ?? '', { who }))}`;
  });
  return [fill(own.next, { facts: '' }).trimEnd(), ...asked];
}
