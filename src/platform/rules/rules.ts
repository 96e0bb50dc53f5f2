import { onTextsSaved, packs } from 'virtual:languages';
import { stamp } from 'virtual:rules/stamp';
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Catalogue, ExampleChanges, RuleSet, RuleTexts } from '../../engine/index.ts';
import { firstLanguage, type Language } from '../i18n/languages.ts';

const noTexts: RuleTexts = {
  language: '',
  benefits: {},
  facts: {},
  parameters: {},
  phrases: { conditions: {}, documents: {}, starts: {}, notes: {} },
  offices: {},
  hours: {},
};

const currentSet = signal<RuleSet | undefined>(undefined);
const currentTexts = signal(noTexts);
const currentChinese = signal(noTexts);

/** Which rules these are, known without them: their fingerprint, and the ISO day on which a figure was last looked at. */
export const rulesStamp = stamp;

/** The rule set, undefined until `loadRules` has brought it; a rule file saved during development replaces it. */
export const ruleSet: ReadonlySignal<RuleSet | undefined> = currentSet;

/** The rules' words in the language of the page; empty until `loadRules` has brought them. */
export const ruleTexts: ReadonlySignal<RuleTexts> = currentTexts;

/** The rules' words in Chinese: official names stand beside every translated one. */
export const chineseTexts: ReadonlySignal<RuleTexts> = currentChinese;

/** The language last asked for, undefined while nobody has asked for rules at all. */
let asked: Language | undefined;

/** Brings rules and words to hand, once. Rejects when they can't be fetched; calling again tries again. */
export async function loadRules(language: Language): Promise<void> {
  asked = language;
  const [set, texts, chinese] = await Promise.all([
    currentSet.peek() ?? import('virtual:rules').then((module) => module.ruleset),
    loadTexts(language),
    loadTexts(firstLanguage),
  ]);
  batch(() => {
    currentSet.value ??= set;
    if (asked === language) currentTexts.value = texts;
    currentChinese.value = chinese;
  });
}

/** The rules' words for a switch of the page to a language; none while the rules haven't been asked for. */
export async function bringTexts(language: Language): Promise<RuleTexts | undefined> {
  if (asked === undefined) return undefined;
  asked = language;
  return loadTexts(language);
}

/** The rules' words of one language. */
async function loadTexts(language: Language): Promise<RuleTexts> {
  const pack = packs[language] ?? packs[firstLanguage];
  return pack ? (await pack.texts()).texts : noTexts;
}

/** Documents cited and places to go. */
export async function loadCatalogue(): Promise<Catalogue> {
  return (await import('virtual:rules/catalogue')).catalogue;
}

/** What changed for example households in the last years. */
export async function loadExampleChanges(): Promise<ExampleChanges> {
  return (await import('virtual:rules/changes')).changes;
}

/** Puts the rules' words of a language in place; called with the switch of the page, so that both change at once. */
export function showTexts(texts: RuleTexts): void {
  currentTexts.value = texts;
}

// A rule file saved during development changes the open page in place.
import.meta.hot?.accept('virtual:rules', (module) => {
  if (module) currentSet.value = module.ruleset;
});
// What is looked up when it is shown is fetched anew then; the stamp is the one of when the page was opened.
import.meta.hot?.accept(['virtual:rules/catalogue', 'virtual:rules/changes', 'virtual:rules/stamp'], () => {});
onTextsSaved((texts) => {
  if (texts.language === currentTexts.peek().language) currentTexts.value = texts;
  if (texts.language === firstLanguage) currentChinese.value = texts;
});
