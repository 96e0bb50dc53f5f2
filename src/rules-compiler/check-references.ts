import { type Benefit, isLifeEvent, LIFE_EVENTS } from '../engine/index.ts';
import { type Diagnostic, inValue, type Place, within } from './diagnostic.ts';
import type { RuleFiles } from './load.ts';
import { allParameters, type Names } from './names.ts';
import { meant } from './nearest.ts';
import { type Said, said, type Values } from './saying.ts';
import { SECTIONS, type Section, sentencesOf } from './sentences.ts';

/** Names in the rules that must exist, and things that exist but that nothing uses. */
export function checkReferences(files: RuleFiles, names: Names, benefits: readonly Benefit[]): void {
  // One whose id isn't that of its folder may be meant by either.
  const folders = files.benefits.map(({ benefit }) => folderOf(benefit.place));
  const ids = new Set([...benefits.map(({ id }) => id), ...folders]);
  for (const folder of files.benefits) checkBenefit(folder.benefit, files, names);
  for (const [, { value, place }] of files.exclusions) {
    const report = reporter(names, place);
    value.benefits.forEach((id, i) => {
      if (!ids.has(id) && !files.unread.has(`benefits/${id}/benefit.yaml`))
        report('unknown-benefit', unknown('unknown-benefit.none', id, ids), 'benefits', i);
    });
    (value.receives ?? []).forEach((id, i) => {
      const fact = `person.receives.${id}`;
      if (!names.facts.has(fact) && !isUnread(files, 'facts', 'household'))
        report('unknown-name', unknown('unknown-name.fact', fact, names.facts.keys()), 'receives', i);
    });
    const parties = new Set([...value.benefits, ...(value.receives ?? [])]);
    if (parties.size < 2)
      report('empty-exclusion', said('empty-exclusion', { found: parties.size > 0 ? [...parties] : said('nobody') }));
    if (value.basis) checkSource(value.basis.source, files, report, 'basis', 'source');
    if (value.says) checkPhrase('notes', value.says, [], files, report, 'says');
  }
  for (const [, { value, place }] of allParameters(files)) {
    value.values.forEach((dated, i) => {
      const report = reporter(names, within(place, 'values', i));
      checkSource(dated.source.doc, files, report, 'source', 'doc');
      for (const [k, { doc }] of (dated.also ?? []).entries()) checkSource(doc, files, report, 'also', k, 'doc');
    });
  }
  checkUnused(files, names);
}

function folderOf({ file }: Place): string {
  return file.split('/').at(-2) ?? '';
}

type Step = string | number;
/** Tells of a mistake at a place, or of a value some steps below it. */
type Say = (code: Diagnostic['code'], what: Said, ...steps: readonly Step[]) => void;

function reporter(names: Names, place: Place): Say {
  return (code, what, ...steps) =>
    names.report(code, steps.length > 0 ? inValue(within(place, ...steps)) : place, what);
}

type Unknown = 'unknown-benefit.none' | 'unknown-name.fact' | 'unknown-office' | 'unknown-event' | 'unknown-source';

function unknown(says: Unknown, id: string, known: Iterable<string>, more: Values = {}): Said {
  return said(says, { ...more, id, meant: meant(id, known) });
}

function checkBenefit(
  { value, place }: RuleFiles['benefits'][number]['benefit'],
  files: RuleFiles,
  names: Names,
): void {
  const folder = folderOf(place);
  if (folder !== value.id) names.report('bad-shape', inValue(within(place, 'id')), said('shape.folder', { folder }));
  const all = [value.conditions ?? {}, ...(value.versions ?? []).map((version) => version.conditions ?? {})];
  for (const [i, conditions] of all.entries()) {
    for (const [id, condition] of Object.entries(conditions)) {
      const at = i === 0 ? within(place, 'conditions', id) : within(place, 'versions', i - 1, 'conditions', id);
      checkPhrase('conditions', condition.says, Object.keys(condition.with ?? {}), files, reporter(names, at), 'says');
      if (condition.basis) checkSource(condition.basis.source, files, reporter(names, at), 'basis', 'source');
    }
  }
  if (value.grants) checkGrant(value.grants, files, names, reporter(names, within(place, 'grants')));
  const say = reporter(names, within(place, 'apply'));
  for (const [i, id] of (value.apply?.documents ?? []).entries())
    checkPhrase('documents', id, [], files, say, 'documents', i);
  if (value.apply?.starts) checkPhrase('starts', value.apply.starts, [], files, say, 'starts');
  const deadline = value.apply?.deadline;
  if (deadline)
    checkPhrase('conditions', deadline.says, Object.keys(deadline.with ?? {}), files, say, 'deadline', 'says');
  for (const kind of ['where', 'phone'] as const) {
    for (const [i, id] of (value.apply?.[kind] ?? []).entries())
      if (!files.offices.has(id) && !isUnread(files, 'offices'))
        say('unknown-office', unknown('unknown-office', id, files.offices.keys()), kind, i);
  }
  const top = reporter(names, place);
  for (const [i, event] of (value.events ?? []).entries()) {
    if (!isLifeEvent(event)) top('unknown-event', unknown('unknown-event', event, LIFE_EVENTS), 'events', i);
  }
  for (const key of ['announced', 'notes'] as const)
    for (const [i, id] of (value[key] ?? []).entries()) checkPhrase('notes', id, [], files, top, key, i);
  for (const [i, { source }] of (value.law ?? []).entries()) checkSource(source, files, top, 'law', i, 'source');
}

/** A status is a choice of the household. */
function checkGrant({ fact, value }: { fact: string; value: string }, files: RuleFiles, names: Names, say: Say): void {
  const type = fact.startsWith('household.') ? names.facts.get(fact)?.type : undefined;
  const options = type?.kind === 'enum' ? type.options : undefined;
  if (!options && isUnread(files, 'facts')) return;
  if (!options)
    say('unknown-name', said('unknown-name.no-choice', { id: fact, meant: meant(fact, names.facts.keys()) }), 'fact');
  else if (!options.includes(value))
    say(
      'unknown-option',
      said('unknown-option.result', { option: value, fact, meant: meant(value, options), options }),
      'value',
    );
}

function checkSource(id: string, files: RuleFiles, say: Say, ...steps: readonly Step[]): void {
  if (!files.sources.has(id) && !isUnread(files, 'sources'))
    say('unknown-source', unknown('unknown-source', id, files.sources.keys()), ...steps);
}

function phraseOf(files: RuleFiles, section: Section, id: string): string | undefined {
  return sentencesOf(files.phrases, section).find((said) => said.id === id)?.text;
}

function phraseIds(section: Section, files: RuleFiles): readonly string[] {
  return sentencesOf(files.phrases, section).map(({ id }) => id);
}

/** The phrase exists and its {placeholders} are exactly those given. */
function checkPhrase(
  section: Section,
  id: string,
  given: readonly string[],
  files: RuleFiles,
  say: Say,
  ...steps: readonly Step[]
): void {
  const text = phraseOf(files, section, id);
  if (text === undefined) {
    if (isUnread(files, 'phrases')) return;
    const other = SECTIONS.find((one) => phraseOf(files, one, id) !== undefined);
    const what = other
      ? said('unknown-phrase.elsewhere', { id, other, section })
      : said('unknown-phrase', { section, id, meant: meant(id, phraseIds(section, files)) });
    say('unknown-phrase', what, ...steps);
    return;
  }
  const wanted = [...text.matchAll(/\{([a-z_0-9]+)\}/g)].map((match) => match[1] ?? '');
  const differs = wanted.some((name) => !given.includes(name)) || given.some((name) => !wanted.includes(name));
  const list = (names: readonly string[]) => (names.length > 0 ? names : said('unknown-placeholder.none'));
  const what = said('unknown-placeholder.differs', { id, wanted: list(wanted), found: list(given) });
  if (differs) say('unknown-placeholder', what, ...steps);
}

/** Whether a name may stand in a file of a folder that couldn't be read. */
function isUnread({ unread }: RuleFiles, ...folders: readonly string[]): boolean {
  return [...unread].some((file) => folders.includes(file.split('/')[0] ?? ''));
}

/** The name that a misspelt one was meant to be: nothing uses it only for that mistake. */
function meantBy(meaning: Values[string] | undefined): readonly string[] {
  const near = typeof meaning === 'object' && 'says' in meaning ? meaning.values.near : undefined;
  return near === undefined ? [] : [String(near)];
}

function checkUnused(files: RuleFiles, names: Names): void {
  // What a file that couldn't be read uses isn't known; cases use nothing.
  if ([...files.unread].some((file) => !/\/cases\.yaml$|^text\//.test(file))) return;
  const misspelt = new Set(names.report.found.flatMap(({ values }) => meantBy(values.meant)));
  const unused = (kind: 'fact' | 'parameter' | 'phrase' | 'source', id: string, place: Place): void => {
    const isMeant = [id, id.split(/[ .]/).at(-1)].some((name) => name !== undefined && misspelt.has(name));
    if (!names.used.has(`${kind} ${id}`) && !isMeant) names.report('unused', place, said(`unused.${kind}`, { id }));
  };
  for (const [, { value }] of files.offices) {
    if (value.source) names.used.add(`source ${value.source.doc}`);
    // The district isn't asked for a rule: it picks the office to go to.
    if (value.district || value.districts) names.used.add('fact household.district');
  }
  for (const [id, { place }] of files.facts) unused('fact', id, place);
  for (const [id, { place }] of files.worked) unused('fact', id, place);
  for (const [id, { place }] of allParameters(files)) unused('parameter', id, place);
  for (const [id, { place }] of files.sources) unused('source', id, place);
  for (const section of SECTIONS) {
    for (const { id, place } of sentencesOf(files.phrases, section)) unused('phrase', `${section} ${id}`, place);
  }
}
