import { effect } from '@preact/signals';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { preferences } from '../preferences/preferences.ts';
import { chineseTexts, loadRules, ruleSet, ruleTexts } from '../rules/rules.ts';
import { initLanguage, language, setLanguage, t } from './language.ts';

afterEach(async () => {
  history.replaceState(null, '', '/');
  await initLanguage();
  await setLanguage('zh-TW');
});

it('switches words and the page together, and remembers', async () => {
  const seen: string[] = [];
  const stop = effect(() => {
    seen.push(t('frame.skip'));
  });
  await setLanguage('en');
  expect(seen).toEqual(['跳到主要內容', 'Skip to the main content']);
  expect(document.documentElement.lang).toBe('en');
  expect(document.documentElement.dir).toBe('ltr');
  expect(preferences.language.value).toBe('en');
  await setLanguage('zh-TW');
  expect(document.documentElement.lang).toBe('zh-Hant-TW');
  stop();
});

it('starts in the language of the address without remembering it', async () => {
  history.replaceState(null, '', '/?lang=en');
  preferences.language.value = undefined;
  await initLanguage();
  expect(language.value).toBe('en');
  expect(preferences.language.value).toBeUndefined();
});

it('shows keys when asked to', async () => {
  history.replaceState(null, '', '/?lang=keys');
  await initLanguage();
  expect(t('common.outcomes.eligible')).toBe('common.outcomes.eligible');
});

it('lets the last of two quick switches win', async () => {
  await Promise.all([setLanguage('en'), setLanguage('zh-TW')]);
  expect(language.value).toBe('zh-TW');
});

describe('with the rules', () => {
  // All rules are compiled first.
  beforeAll(() => loadRules('zh-TW'), 60_000);

  it('switches the words of rules that are still on their way', async () => {
    await Promise.all([loadRules('zh-TW'), setLanguage('en')]);
    expect(ruleTexts.value.language).toBe('en');
  });

  it('brings the rules with their words, Chinese always among them', async () => {
    expect(ruleSet.value?.version).toBeTruthy();
    expect(ruleTexts.value.language).toBe('zh-TW');
    await setLanguage('en');
    expect(ruleTexts.value.language).toBe('en');
    expect(chineseTexts.value.language).toBe('zh-TW');
  });
});
