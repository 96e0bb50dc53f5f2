import { expect, test } from '@playwright/test';
import benefit from '../../src/platform/i18n/locales/zh-TW/benefit.json' with { type: 'json' };
import results from '../../src/platform/i18n/locales/zh-TW/results.json' with { type: 'json' };
import { openWith, type Planted } from './planted-case.ts';

/** 12,000 a year is saved for a child of ten of a mid-low-income family, and the government puts as much to it. */
const family: Planted = {
  events: ['raising_children'],
  household: { status: 'mid_low', district: 'sanmin' },
  people: [
    { id: 'p1', relation: 'self', born: '1985-03-05' },
    { id: 'p2', relation: 'child', born: '2016-05-01', account_deposit: 12_000, long_term_placement: false },
  ],
  passed: ['people'],
};

test('what is put aside for later is neither cash nor spared: it has a sum of its own', async ({ page }) => {
  await openWith(page, family, { hash: '#/results' });
  const sum = page.locator('section.sum dl div').filter({ hasText: results.deposit });
  await expect(sum.locator('dd')).toHaveText(/12,000\s*元\/年/);
  const card = page.locator('article.yes').filter({ hasText: '兒童及少年未來教育與發展帳戶' });
  await expect(card.locator('.amount')).toContainText(`${results.depositOf} 12,000`);
  await expect(card).not.toContainText(results.savingOf);
  await page.goto('./?on=2026-11-22#/benefit/child_development_account/p2');
  const amount = page.getByRole('region', { name: benefit.amount, exact: true });
  await expect(amount).toContainText(benefit.deposit);
  await expect(amount.locator('.big')).toContainText(/12,000\s*元\/年/);
  await page.goto('./?on=2026-11-22#/print');
  await expect(page.getByText(/^政府幫.+存：12,000\s*元\/年$/)).toBeVisible();
});
