import { expect, type Page } from '@playwright/test';
import type { Answer, CaseFile, PersonAnswers } from '../../src/engine/index.ts';
import people from '../../src/platform/i18n/locales/zh-TW/people.json' with { type: 'json' };
import question from '../../src/platform/i18n/locales/zh-TW/question.json' with { type: 'json' };
import start from '../../src/platform/i18n/locales/zh-TW/start.json' with { type: 'json' };
import { compiled } from '../rules/rules-under-test.ts';

const zh = compiled.texts.get('zh-TW');

type Send = (page: Page) => Promise<void>;

/** A household of the rules' own tests through the whole interview, from the start screen to the results, as the questions come. */
export async function walkThrough(page: Page, persona: CaseFile, send: Send = pressNext): Promise<void> {
  await page.goto(`./?on=${persona.on}`);
  await page.getByRole('link', { name: start.go }).click();
  await fillPeople(page, persona.people);
  await answerAll(page, persona, send);
}

export async function pressNext(page: Page): Promise<void> {
  await page.getByRole('button', { name: question.next }).click();
}

async function fillPeople(page: Page, family: readonly PersonAnswers[]): Promise<void> {
  for (const [i, { relation, born }] of family.entries()) {
    if (i > 0) {
      await page.getByRole('button', { name: people.add }).click();
      await page.getByLabel(people.relation).selectOption(String(relation));
    }
    await fillDate(page, String(born));
  }
  await page.getByRole('button', { name: question.next }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(people.title);
}

/** Answers all that the household knows, to everything else "not sure"; `send` presses on when the fields are filled. */
async function answerAll(page: Page, persona: CaseFile, send: Send): Promise<void> {
  let before = '';
  for (let n = 0; n < 150; n += 1) {
    const path = decodeURIComponent(/#\/question\/([^?]+)/.exec(page.url())?.[1] ?? '');
    if (!path) return;
    const asked = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    // Sensitive questions leave the address of the page before: nobody here knows an answer to them.
    await answer(page, path === before ? undefined : answerOf(persona, path), path);
    before = path;
    await send(page);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(asked);
    await untilAddressed(page);
  }
}

/** The address follows the picture: by the second frame after it, and what waits then, it is the new one. */
async function untilAddressed(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20)))),
  );
}

/** `people.p2.born` is what the second person of the household says under `born`. */
function answerOf({ household = {}, people: family }: CaseFile, path: string): unknown {
  const [subject = '', ...rest] = path.split('.');
  if (subject === 'household') return household[rest.join('.')] ?? ofAll(family, path);
  const person = family[Number(rest[0]?.slice(1)) - 1];
  return person?.[rest.slice(1).join('.')];
}

/** What a household can say of all its people at once, as each of them says it. */
function ofAll(family: readonly PersonAnswers[], path: string): unknown {
  if (path === 'household.registered_here') {
    const here = family.map((one) => one.registered_in_kaohsiung);
    if (here.includes(undefined)) return undefined;
    return here.every(Boolean) ? 'all' : here.some(Boolean) ? 'some' : 'none';
  }
  if (path === 'household.lived_here_all_year')
    return family.every((one) => one.lives_in_kaohsiung === true && one.days_in_taiwan_last_year === 365) || undefined;
  return anybody(family, GATES[path] ?? []);
}

/** Questions about anybody at home, and what each says of it. */
const GATES: Readonly<Record<string, readonly (readonly [fact: string, none: Answer])[]>> = {
  'household.anyone_disabled': [['disability', 'none']],
  'household.anyone_indigenous': [['indigenous', false]],
  'household.anyone_placed_or_imprisoned': [
    ['in_publicly_funded_placement', false],
    ['imprisoned', false],
  ],
  'household.anyone_at_school': [['school', 'none']],
};

/** Undefined where somebody doesn't say and nobody has it. */
function anybody(family: readonly PersonAnswers[], facts: readonly (readonly [string, Answer])[]): boolean | undefined {
  const said = family.flatMap((one) => facts.map(([fact, none]) => ({ answer: one[fact], none })));
  if (said.some(({ answer, none }) => answer !== undefined && answer !== none)) return true;
  return said.length > 0 && said.every(({ answer, none }) => answer === none) ? false : undefined;
}

async function answer(page: Page, value: unknown, path: string): Promise<void> {
  if (value === undefined) {
    const unsure = new RegExp(`^${question.unsure}`);
    await page
      .getByRole('radio', { name: unsure })
      .or(page.getByRole('checkbox', { name: unsure }))
      .first()
      .check();
  } else if (typeof value === 'number') await fillNumber(page, value);
  else if (/^\d{4}-\d{2}-\d{2}$/.test(String(value))) await fillDate(page, String(value));
  else await page.getByRole('radio', { name: labelOf(value, path), exact: true }).check();
}

function labelOf(value: unknown, path: string): string {
  if (typeof value === 'boolean') return value ? question.yes : question.no;
  const fact = path.replace(/^people\.\w+/, 'person');
  return zh?.facts[fact]?.options?.[String(value)] ?? String(value);
}

async function fillNumber(page: Page, value: number): Promise<void> {
  const field = page.getByRole('textbox', { name: /數字/ }).first();
  if (!(await field.isVisible())) await page.locator('summary', { hasText: question.exact }).click();
  await field.fill(String(value));
}

async function fillDate(page: Page, day: string): Promise<void> {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  await page.getByLabel(question.date.year, { exact: true }).fill(String(year - 1911));
  await page.getByLabel(question.date.month, { exact: true }).fill(String(month));
  await page.getByLabel(question.date.day, { exact: true }).fill(String(date));
  await page.getByLabel(question.date.day, { exact: true }).blur();
}
