import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import {
  type AmountBounds,
  assess,
  type CaseFile,
  type Entitlement,
  isSameClaim,
  readCase,
  typedCeiling,
} from '../../src/engine/index.ts';
import { rules } from '../rules/rules-under-test.ts';
import { walkThrough } from './interview.ts';

/**
 * Households from the rules' own tests, walked through the interface as the questions come: everything they know is answered,
 * everything else is "not sure". What the result page then shows must be what the engine gives for the answers as written.
 */
const households = [
  'widow-of-78',
  'couple-one-disabled',
  'baby-with-quasi-public-nanny',
  'college-student-low-income',
  'couple-just-over-low-income',
  'elder-exactly-at-the-first-tier',
  'severely-disabled-child',
  'single-mother-of-three',
  'elder-often-abroad',
  'same-widow-in-2020',
];

for (const name of households) {
  test(`${name} ends with what the rules give`, async ({ page }) => {
    test.setTimeout(180_000);
    const persona = parse(readFileSync(`tests/rules/personas/${name}.yaml`, 'utf8')) as CaseFile;
    await walkThrough(page, persona);
    expect(await shown(page)).toEqual(worked(persona));
  });
}

type Results = Readonly<Record<string, string>>;

/** Every benefit on the page, "who which": its outcome and the figures of its amount. */
function shown(page: Page): Promise<Results> {
  return page.evaluate(() => {
    const figures = (text: string) => text.match(/[\d,.]+/g)?.join(' to ') ?? '';
    const outcomes = { yes: 'eligible', maybe: 'unknown', no: 'ineligible' };
    const found: Record<string, string> = {};
    for (const link of document.querySelectorAll<HTMLAnchorElement>('article a[href*="#/benefit/"]')) {
      const [, , benefit = '', claimant = ''] = (link.getAttribute('href') ?? '').split('?')[0]?.split('/') ?? [];
      const card = link.closest('article');
      const outcome = Object.entries(outcomes).find(([name]) => card?.classList.contains(name))?.[1] ?? 'eligible';
      const amount = card?.classList.contains('choose')
        ? link.parentElement?.querySelector('b')
        : (card?.querySelector('.top .amount .vh') ?? card?.querySelector('.top .amount'));
      found[`${claimant} ${benefit}`] =
        outcome === 'ineligible' ? outcome : `${outcome} ${figures(amount?.textContent ?? '')}`.trim();
    }
    return found;
  });
}

/** The same from the engine, of what others are taken off what they leave. */
function worked(persona: CaseFile): Results {
  const renamed = {
    on: persona.on,
    household: persona.household,
    people: persona.people.map((person, i) => ({ ...person, id: `p${i + 1}` })),
  };
  const reading = readCase(rules, renamed);
  if (!reading.ok) throw new Error(JSON.stringify(reading));
  const { case: known } = reading;
  const { entitlements, package: best } = assess(rules, known);
  const lines = entitlements
    .filter(({ outcome }) => outcome !== 'not-in-force')
    .map((of) => {
      const left = best.reduced.find((one) => isSameClaim(one, of))?.left;
      const figures = of.amount && of.outcome !== 'ineligible' ? told(known, of, { ...of.amount, ...left }) : '';
      return [`${of.claimant} ${of.benefit}`, `${of.outcome} ${figures}`.trim()] as const;
    });
  return Object.fromEntries(lines);
}

/** Where an amount ends only where typing does, the page has no end for it; of a premium it says which part, "all" without a figure. */
function told(known: CaseFile, of: Entitlement, amount: AmountBounds): string {
  const typed = typedCeiling(rules, known, of);
  if (!typed) return figuresOf(amount);
  const share = of.paid_as === 'saved' && amount.min === 0 ? typed.share : undefined;
  if (share === undefined) return figuresOf({ ...amount, max: null });
  return share === 1 ? '' : String(100 * share);
}

function figuresOf({ min, max }: { min: number; max: number | null }): string {
  const print = (n: number) => n.toLocaleString('en-US');
  if (min === max) return print(min);
  if (max === null) return min === 0 ? '' : print(min);
  return `${print(min)} to ${print(max)}`;
}
