export {
  type Calendar,
  type DayParts,
  dayParts,
  daysBetween,
  daysInMonth,
  isDay,
  isoDay,
  readYear,
  rocYear,
} from './clock/calendar.ts';
export { flag, now, today } from './clock/clock.ts';
export { fill } from './i18n/fill.ts';
export type { AmountParts, Quantity } from './i18n/format/amounts.ts';
export {
  amountParts,
  atLeastAtMost,
  date,
  dateBoth,
  dateShort,
  daysLeft,
  type Formatter,
  formatIn,
  inPhrase,
  listAnd,
  listOr,
  money,
  moneyWithUnit,
  month,
  number,
  range,
  remaining,
  year,
  yearBoth,
} from './i18n/format/format.ts';
export { readNumber } from './i18n/format/read-number.ts';
export type { ShownAs } from './i18n/format/remaining.ts';
export { initLanguage, language, setLanguage, t } from './i18n/language.ts';
export {
  firstLanguage,
  isLanguage,
  type Language,
  type LanguageEntry,
  languageEntry,
  languages,
} from './i18n/languages.ts';
export { type Key, loadWords, type Values, word } from './i18n/words.ts';
export {
  type Preferences,
  preferences,
  startPreferences,
  type TextSize,
  type Theme,
  textSizes,
  themes,
} from './preferences/preferences.ts';
export { href, navigate, type Route, route, startRouting } from './route/route.ts';
export { chineseTexts, loadCatalogue, loadRules, loadTexts, ruleSet, ruleTexts } from './rules/rules.ts';
export {
  applyUpdate,
  offlineJustReady,
  offlineReady,
  startServiceWorker,
  updateWaiting,
} from './service-worker/updates.ts';
export { canSpeak, type SpeakOptions, speak, speaking, startSpeech, stop } from './speech/speech.ts';
export type { Json, SavedCase } from './storage/saved-case.ts';
export {
  deleteCase,
  eraseEverything,
  keepNothing,
  listAside,
  listCases,
  loadCase,
  mayHaveCases,
  type StorageState,
  saveCase,
  setAside,
  storageState,
  watchCases,
} from './storage/storage.ts';
export { onErasedElsewhere } from './storage/tabs.ts';
