export { type Background, openBackground } from './background/background.ts';
export { startBatch } from './batch/batch.ts';
export {
  type BatchCount,
  type BatchNews,
  type BatchProblem,
  type BatchResult,
  type BatchWords,
  PROBLEM_COLUMNS,
  RESULT_COLUMNS,
} from './batch/batch-types.ts';
export { templateColumns } from './batch/columns.ts';
export { csvFile } from './batch/csv-line.ts';
export {
  type Calendar,
  dayParts,
  daysBetween,
  daysInMonth,
  isoDay,
  readYear,
  rocYear,
} from './clock/calendar.ts';
export { inMinutes, localTime, now, today } from './clock/clock.ts';
export { painted } from './clock/painted.ts';
export { isJustWiped, isKiosk, kioskAddress } from './face/face.ts';
export { type CalendarEntry, calendarFile } from './files/calendar-file.ts';
export { saveBlob, saveFile } from './files/save-file.ts';
export { addressOf, codesIn } from './handover/address.ts';
export { canScan, scan } from './handover/camera.ts';
export { carriedCode } from './handover/carried-code.ts';
export { type FileProblem, type FileReading, readCaseFile, writeCaseFile } from './handover/case-file.ts';
export { type CodeProblem, type CodeReading, type HandedOver, readCode, writeCode } from './handover/code.ts';
export { exchangeParts } from './handover/part-exchange.ts';
export { joinParts, type Part, readPart, splitCode } from './handover/parts.ts';
export { type QrDrawing, qrDrawing } from './handover/qr-code.ts';
export { guardScriptAddresses } from './hardening/script-addresses.ts';
export { beginWord, fetchEveryLanguage } from './i18n/begin-words.ts';
export { fill } from './i18n/fill.ts';
export {
  amountParts,
  atLeastAtMost,
  listAnd,
  listOr,
  moneyWithUnit,
  number,
  range,
  remaining,
} from './i18n/format/format.ts';
export { date, dateBoth, daysLeft, year, yearBoth } from './i18n/format/page-dates.ts';
export { phrasesOf } from './i18n/format/phrases.ts';
export { readNumber } from './i18n/format/read-number.ts';
export { initLanguage, language, setLanguage, t } from './i18n/language.ts';
export {
  firstLanguage,
  isMachineTranslated,
  type Language,
  languageEntry,
  languages,
} from './i18n/languages.ts';
export { withoutLineMarks } from './i18n/line-marks.ts';
export { spaced } from './i18n/spaced.ts';
export { chineseWording, pageWording, type Wording } from './i18n/wording.ts';
export { type Key, loadStaffWords, loadWords } from './i18n/words.ts';
export type { CaseContents } from './outside/case-schema.ts';
export { canLock, shortestPassphrase } from './passphrase/passphrase.ts';
export {
  type Preferences,
  preferences,
  startPreferences,
  textSizes,
  themes,
} from './preferences/preferences.ts';
export { href, leaveNoTrace, navigate, type Route, route, startRouting } from './route/route.ts';
export {
  chineseTexts,
  loadCatalogue,
  loadExampleChanges,
  loadRules,
  ruleSet,
  rulesStamp,
  ruleTexts,
} from './rules/rules.ts';
export {
  applyUpdate,
  offlineJustReady,
  startServiceWorker,
  updateWaiting,
} from './service-worker/updates.ts';
export { sentencesOf } from './speech/sentences.ts';
export { canSpeak, speak, startSpeech, voicesOf } from './speech/speech.ts';
export { speaking, stop } from './speech/turn.ts';
export { type CaseWriter, caseWriter } from './storage/case-writer.ts';
export {
  deleteAside,
  listAside,
  lockCases,
  removeCaseLock,
  unlockCases,
  watchCases,
} from './storage/cases.ts';
export { queueNumber, setQueueNumber } from './storage/queue.ts';
export type { Json, SavedCase } from './storage/saved-case.ts';
export { deleteCase, eraseEverything, listCases, loadCase, saveCase, setAside } from './storage/storage.ts';
export { keepNothing, lockState, mayHaveCases, newlySetAside, storageState } from './storage/storage-state.ts';
export { onTabNews, type TabNews } from './storage/tabs.ts';
