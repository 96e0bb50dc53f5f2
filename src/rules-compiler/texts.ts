import type { FactText, RuleTexts } from '../engine/index.ts';
import { type Place, type Report, within } from './diagnostic.ts';
import type { Placed, RuleFiles } from './load.ts';
import { allParameters } from './names.ts';
import { said } from './saying.ts';
import type { FactsFile, PhrasesFile, TranslationFile } from './schema.ts';
import { SECTIONS, type Section, sentencesOf } from './sentences.ts';

/** The words of every language; what a translation lacks is reported, and falls back to Chinese. */
export function textsOf(files: RuleFiles, report: Report): ReadonlyMap<string, RuleTexts> {
  const chinese = chineseOf(files, report);
  const translated = [...files.texts].map(
    ([language, parts]) => [language, translationOf(language, parts, chinese, files.unread, report)] as const,
  );
  return new Map([['zh-TW', chinese], ...translated]);
}

function chineseOf(files: RuleFiles, report: Report): RuleTexts {
  const facts = [...files.facts].map(([id, { value }]) => [id, factText(askedWords(value))] as const);
  const worked = [...files.worked].map(
    ([id, { value }]) => [id, factText({ ask: value.label, label: value.label, options: value.options })] as const,
  );
  return {
    language: 'zh-TW',
    benefits: Object.fromEntries(
      files.benefits.map(({ benefit: { value } }) => [value.id, { name: value.name, summary: value.summary }]),
    ),
    facts: Object.fromEntries([...facts, ...worked]),
    parameters: Object.fromEntries(allParameters(files).map(([id, { value }]) => [id, value.label])),
    phrases: mergedPhrases(files.phrases, report),
    offices: Object.fromEntries([...files.offices].map(([id, { value }]) => [id, value.name])),
    hours: Object.fromEntries(
      [...files.offices].flatMap(([id, { value }]) => (value.hours ? [[id, value.hours]] : [])),
    ),
  };
}

type FactWords = {
  ask: string;
  ask_self?: string | undefined;
  ask_alone?: string | undefined;
  label?: string | undefined;
  hint?: string | undefined;
  why?: string | undefined;
  options?: Readonly<Record<string, string>> | undefined;
  groups?: Readonly<Record<string, string>> | undefined;
};

function askedWords({ groups, ...words }: FactsFile[string]): FactWords {
  const labels = Object.entries(groups ?? {}).map(([id, { label }]) => [id, label] as const);
  return { ...words, ...(groups && { groups: Object.fromEntries(labels) }) };
}

function factText({ ask, ask_self, ask_alone, label, hint, why, options, groups }: FactWords): FactText {
  const said = { ask_self, ask_alone, label, hint, why, options, groups };
  return { ask, ...Object.fromEntries(Object.entries(said).filter(([, text]) => text)) };
}

function mergedPhrases(parts: readonly Placed<PhrasesFile>[], report: Report): RuleTexts['phrases'] {
  const merged: Record<Section, Record<string, string>> = { conditions: {}, documents: {}, starts: {}, notes: {} };
  const first = new Map<string, string>();
  for (const section of SECTIONS) {
    for (const { id, text, place } of sentencesOf(parts, section)) {
      const key = `${section}.${id}`;
      const file = first.get(key);
      if (file !== undefined) report('duplicate-id', place, said('duplicate-id.catalogue', { id: key, file }));
      else first.set(key, place.file);
      merged[section][id] = text;
    }
  }
  return merged;
}

function translationOf(
  language: string,
  parts: readonly Placed<TranslationFile>[],
  chinese: RuleTexts,
  unread: ReadonlySet<string>,
  report: Report,
): RuleTexts {
  const isWhole = unread.size === 0;
  const isRead = ![...unread].some((file) => file.startsWith(`text/${language}/`));
  const place: Place = { file: `rules/text/${language}`, path: [], spot: () => ({ line: 1, column: 1 }) };
  const all = parts.map(({ value }) => value);
  tellTwice(parts, report);
  const take = <T>(
    kind: string,
    wanted: Readonly<Record<string, T>>,
    found: Readonly<Record<string, T>>,
  ): Record<string, T> => {
    const missing = Object.keys(wanted).filter((id) => found[id] === undefined);
    const extra = Object.keys(found).filter((id) => wanted[id] === undefined);
    if (missing.length > 0 && isRead)
      report(
        'missing-translation',
        within(place, kind),
        said('missing-translation.lacks', { language, kind, ids: missing }),
      );
    // What a file that couldn't be read has is no more than it should be.
    if (extra.length > 0 && isWhole)
      report(
        'missing-translation',
        within(place, kind),
        said('missing-translation.extra', { language, kind, ids: extra }),
      );
    return Object.fromEntries(Object.entries(wanted).map(([id, text]) => [id, found[id] ?? text]));
  };
  const phrases = Object.fromEntries(
    SECTIONS.map((section) => [
      section,
      take(section, chinese.phrases[section], merge(all.map((part) => part.phrases?.[section]))),
    ]),
  ) as unknown as RuleTexts['phrases'];
  const found = merge(all.map((part) => part.facts));
  const facts = Object.fromEntries(
    Object.entries(found).map(([id, words]) => [
      id,
      factText({ ...words, ask: words.ask ?? words.label ?? '' } as FactWords),
    ]),
  );
  return {
    language,
    benefits: take('benefits', chinese.benefits, merge(all.map((part) => part.benefits))),
    facts: take('facts', chinese.facts, facts),
    parameters: take('parameters', chinese.parameters, merge(all.map((part) => part.parameters))),
    phrases,
    offices: take('offices', chinese.offices, merge(all.map((part) => part.offices))),
    hours: take('hours', chinese.hours, merge(all.map((part) => part.hours))),
  };
}

/** Of a text that stands in two files of a language one would be left out. */
function tellTwice(parts: readonly Placed<TranslationFile>[], report: Report): void {
  const first = new Map<string, string>();
  for (const { value, place } of parts) {
    const { phrases = {}, ...others } = value;
    const kinds = [
      ...Object.entries(others).map(([kind, texts]) => [[kind], texts] as const),
      ...Object.entries(phrases).map(([section, texts]) => [['phrases', section], texts] as const),
    ];
    for (const [path, id] of kinds.flatMap(([path, texts]) =>
      Object.keys(texts ?? {}).map((id) => [path, id] as const),
    )) {
      const key = [...path, id].join(' ');
      const file = first.get(key);
      if (file !== undefined)
        report('duplicate-id', within(place, ...path, id), said('duplicate-id.catalogue', { id, file }));
      else first.set(key, place.file);
    }
  }
}

function merge<T>(parts: readonly (Readonly<Record<string, T>> | undefined)[]): Record<string, T> {
  return Object.assign({}, ...parts) as Record<string, T>;
}
