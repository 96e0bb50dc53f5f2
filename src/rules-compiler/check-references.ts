import { type Benefit, isLifeEvent, LIFE_EVENTS } from '../engine/index.ts';
import { type Diagnostic, type Place, within } from './diagnostic.ts';
import type { RuleFiles } from './load.ts';
import { allParameters, type Names } from './names.ts';
import { meant } from './nearest.ts';
import { SECTIONS, type Section, sentencesOf } from './sentences.ts';

/** Names in the rules that must exist, and things that exist but that nothing uses. */
export function checkReferences(files: RuleFiles, names: Names, benefits: readonly Benefit[]): void {
  const ids = new Set(benefits.map(({ id }) => id));
  for (const folder of files.benefits) checkBenefit(folder.benefit, files, names);
  for (const [, { value, place }] of files.exclusions) {
    const report = reporter(names, place);
    value.benefits.forEach((id, i) => {
      if (!ids.has(id))
        names.report('unknown-benefit', within(place, 'benefits', i), `there is no benefit ${id}${meant(id, ids)}`);
    });
    for (const id of value.receives ?? []) {
      if (!names.facts.has(`person.receives.${id}`)) report('unknown-name', `there is no fact person.receives.${id}`);
    }
    const parties = new Set([...value.benefits, ...(value.receives ?? [])]);
    if (parties.size < 2)
      report('empty-exclusion', `an exclusion is between two or more, found ${[...parties].join(', ') || 'nobody'}`);
    if (value.basis) checkSource(value.basis.source, files, report);
    if (value.says && !phraseOf(files, 'notes', value.says)) report('unknown-phrase', `there is no note ${value.says}`);
  }
  for (const [, { value, place }] of allParameters(files)) {
    value.values.forEach((dated, i) => {
      const report = reporter(names, within(place, 'values', i));
      for (const { doc } of [dated.source, ...(dated.also ?? [])]) checkSource(doc, files, report);
    });
  }
  checkUnused(files, names);
}

type Say = (code: Diagnostic['code'], message: string) => void;

function reporter(names: Names, place: Place): Say {
  return (code, message) => names.report(code, place, message);
}

function checkBenefit(
  { value, place }: RuleFiles['benefits'][number]['benefit'],
  files: RuleFiles,
  names: Names,
): void {
  const folder = place.file.split('/').at(-2);
  if (folder !== value.id) names.report('bad-shape', within(place, 'id'), `the folder is called ${folder}`);
  const all = [value.conditions ?? {}, ...(value.versions ?? []).map((version) => version.conditions ?? {})];
  for (const [i, conditions] of all.entries()) {
    for (const [id, condition] of Object.entries(conditions)) {
      const at = i === 0 ? within(place, 'conditions', id) : within(place, 'versions', i - 1, 'conditions', id);
      checkPhrase('conditions', condition.says, Object.keys(condition.with ?? {}), files, reporter(names, at));
      if (condition.basis) checkSource(condition.basis.source, files, reporter(names, at));
    }
  }
  if (value.grants) checkGrant(value.grants, names, reporter(names, within(place, 'grants')));
  const say = reporter(names, within(place, 'apply'));
  for (const id of value.apply?.documents ?? []) checkPhrase('documents', id, [], files, say);
  if (value.apply?.starts) checkPhrase('starts', value.apply.starts, [], files, say);
  const deadline = value.apply?.deadline;
  if (deadline) checkPhrase('conditions', deadline.says, Object.keys(deadline.with ?? {}), files, say);
  for (const id of [...(value.apply?.where ?? []), ...(value.apply?.phone ?? [])]) {
    if (!files.offices.has(id)) say('unknown-office', `there is no office ${id}${meant(id, files.offices.keys())}`);
  }
  for (const [i, event] of (value.events ?? []).entries()) {
    if (!isLifeEvent(event))
      names.report(
        'unknown-event',
        within(place, 'events', i),
        `there is no life event ${event}${meant(event, LIFE_EVENTS)}`,
      );
  }
  for (const id of value.notes ?? []) checkPhrase('notes', id, [], files, reporter(names, within(place, 'notes')));
  for (const { source } of value.law ?? []) checkSource(source, files, reporter(names, within(place, 'law')));
}

/** A status is a choice of the household. */
function checkGrant({ fact, value }: { fact: string; value: string }, names: Names, say: Say): void {
  const type = fact.startsWith('household.') ? names.facts.get(fact)?.type : undefined;
  const options = type?.kind === 'enum' ? type.options : undefined;
  if (!options) say('unknown-name', `there is no choice ${fact}${meant(fact, names.facts.keys())}`);
  else if (!options.includes(value)) say('unknown-option', `${fact} has no option ${value}${meant(value, options)}`);
}

function checkSource(id: string, files: RuleFiles, say: Say): void {
  if (!files.sources.has(id)) say('unknown-source', `there is no source ${id}${meant(id, files.sources.keys())}`);
}

function phraseOf(files: RuleFiles, section: Section, id: string): string | undefined {
  return sentencesOf(files.phrases, section).find((said) => said.id === id)?.text;
}

function phraseIds(section: Section, files: RuleFiles): readonly string[] {
  return sentencesOf(files.phrases, section).map(({ id }) => id);
}

/** The phrase exists and its {placeholders} are exactly those given. */
function checkPhrase(section: Section, id: string, given: readonly string[], files: RuleFiles, say: Say): void {
  const text = phraseOf(files, section, id);
  if (text === undefined) {
    say('unknown-phrase', `there is no phrase ${section}.${id}${meant(id, phraseIds(section, files))}`);
    return;
  }
  const wanted = [...text.matchAll(/\{([a-z_0-9]+)\}/g)].map((match) => match[1] ?? '');
  const differs = wanted.some((name) => !given.includes(name)) || given.some((name) => !wanted.includes(name));
  const list = (names: readonly string[]): string => (names.length > 0 ? `with: { ${names.join(', ')} }` : 'no `with`');
  if (differs) say('unknown-placeholder', `phrase ${id} needs ${list(wanted)}, found ${list(given)}`);
}

function checkUnused(files: RuleFiles, names: Names): void {
  const unused = (kind: string, id: string, place: Place): void => {
    if (!names.used.has(`${kind} ${id}`)) names.report('unused', place, `nothing uses ${kind} ${id}`);
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
    for (const { id, place } of sentencesOf(files.phrases, section)) unused(`phrase ${section}`, id, place);
  }
}
