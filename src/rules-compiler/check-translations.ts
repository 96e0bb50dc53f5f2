import { type Report, within } from './diagnostic.ts';
import type { Placed, RuleFiles } from './load.ts';
import { type Said, said } from './saying.ts';
import type { TranslationFile } from './schema.ts';
import { SECTIONS, sentencesOf } from './sentences.ts';

/** A translation keeps every {placeholder} of the Chinese and every option of a choice: else a figure or an answer is lost. */
export function checkTranslations(files: RuleFiles, report: Report): void {
  for (const parts of files.texts.values()) {
    for (const part of parts) {
      checkPhrases(files, part, report);
      checkFacts(files, part, report);
    }
  }
}

function checkPhrases(files: RuleFiles, { value, place }: Placed<TranslationFile>, report: Report): void {
  for (const section of SECTIONS) {
    const chinese = new Map(sentencesOf(files.phrases, section).map((said) => [said.id, said.text]));
    for (const [id, text] of Object.entries(value.phrases?.[section] ?? {})) {
      const problem = differenceOf(`${section}.${id}`, chinese.get(id), text);
      if (problem) report('lost-placeholder', within(place, 'phrases', section, id), problem);
    }
  }
}

function checkFacts(files: RuleFiles, { value, place }: Placed<TranslationFile>, report: Report): void {
  for (const [id, words] of Object.entries(value.facts ?? {})) {
    const asked = files.facts.get(id)?.value;
    for (const part of ['ask', 'ask_alone', 'hint', 'why'] as const) {
      if ((asked?.[part] === undefined) !== (words[part] === undefined) && asked)
        report('missing-translation', within(place, 'facts', id), said('missing-translation.part', { part, id }));
      const problem = differenceOf(`${id} ${part}`, asked?.[part], words[part]);
      if (problem) report('lost-placeholder', within(place, 'facts', id, part), problem);
    }
    const options = missingOf((asked ?? files.worked.get(id)?.value)?.options, words.options);
    if (options.length > 0)
      report(
        'missing-translation',
        within(place, 'facts', id),
        said('missing-translation.options', { id, ids: options }),
      );
    const groups = missingOf(asked?.groups, words.groups);
    if (groups.length > 0)
      report(
        'missing-translation',
        within(place, 'facts', id),
        said('missing-translation.groups', { id, ids: groups }),
      );
  }
}

/** The names that a translation has no words for. */
function missingOf(wanted: object = {}, words: Readonly<Record<string, string>> = {}): readonly string[] {
  return Object.keys(wanted).filter((name) => words[name] === undefined);
}

/** Undefined when both say the same placeholders, or one of them says nothing. */
function differenceOf(id: string, chinese: string | undefined, translated: string | undefined): Said | undefined {
  if (chinese === undefined || translated === undefined) return undefined;
  const [wanted, found] = [placeholdersIn(chinese), placeholdersIn(translated)];
  const lost = [...wanted].filter((name) => !found.has(name));
  const added = [...found].filter((name) => !wanted.has(name));
  const inBraces = (names: readonly string[]): readonly string[] => names.map((name) => `{${name}}`);
  if (lost.length > 0) return said('lost-placeholder.lost', { id, names: inBraces(lost) });
  return added.length > 0 ? said('lost-placeholder.added', { id, names: inBraces(added) }) : undefined;
}

function placeholdersIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\{([a-z_0-9]+)\}/g)].map((match) => match[1] ?? ''));
}
