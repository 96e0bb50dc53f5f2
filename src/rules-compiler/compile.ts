import { createHash } from 'node:crypto';
import type { Catalogue, Exclusion, RuleSet, RuleTexts } from '../engine/index.ts';
import { alikeIn, formatDay, LAST_DAY, learnt, link, parseDay, settling } from '../engine/index.ts';
import { checkDocuments } from './check-documents.ts';
import { checkFiles } from './check-files.ts';
import { checkReferences } from './check-references.ts';
import { checkSeeds } from './check-seeds.ts';
import { checkTranslations } from './check-translations.ts';
import { ALWAYS_BEFORE, basisOf, checkForwards, compileBenefit } from './compile-benefit.ts';
import { compileFacts, compileParameters } from './compile-facts.ts';
import { checkCycles } from './cycles.ts';
import { type Diagnostic, newReport, within } from './diagnostic.ts';
import { loadRules, type Placed, type RuleFiles } from './load.ts';
import { namedTexts } from './named-texts.ts';
import { checkExpression, checkTest, type Names, namesOf } from './names.ts';
import { onlyIfOf } from './only-if.ts';
import { openCases } from './open-cases.ts';
import type { ExclusionsFile } from './schema.ts';
import { textsOf } from './texts.ts';

/** A rules folder, compiled: the rule set without words, its words per language, and every mistake found. */
export interface Compiled {
  readonly ruleset: RuleSet;
  readonly texts: ReadonlyMap<string, RuleTexts>;
  readonly catalogue: Catalogue;
  readonly files: RuleFiles;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles a rules folder. Mistakes don't throw: they are all in `diagnostics`, and a rule set with any must not be used.
 *
 * @example const { ruleset, diagnostics } = compileRules('rules');
 */
export function compileRules(root: string): Compiled {
  const report = newReport();
  const files = loadRules(root, report);
  checkFiles(root, report);
  const names = namesOf(files, report);
  const papers = onlyIfOf(files, names);
  const content = {
    facts: compileFacts(files, names),
    parameters: compileParameters(files, names),
    benefits: files.benefits.map(({ benefit }) => compileBenefit(benefit, names, papers)),
    exclusions: [...files.exclusions].map(([id, placed]) => compileExclusion(id, placed, names)),
    documentsIf: Object.fromEntries([...papers].filter(([, { sameAs, when }]) => sameAs ?? when)),
  };
  checkCycles(files, content, report);
  checkReferences(files, names, content.benefits);
  checkDocuments(files, report);
  checkSeeds(files, names);
  checkTranslations(files, report);
  const texts = textsOf(files, report);
  const version = versionOf([content, [...texts.values()]]);
  const alike = alikeIn(content.facts, namedTexts(content));
  const ruleset = withHints({ version, ...content, alike }, report.found.length === 0);
  return { ruleset, texts, catalogue: catalogueOf(files), files, diagnostics: report.found };
}

/** Adds what saves the engine work, as of the last day that any number was checked; only for rules without mistakes. */
function withHints(ruleset: RuleSet, isSound: boolean): RuleSet {
  if (!isSound) return ruleset;
  const rules = link(ruleset);
  const on = formatDay(Math.max(...ruleset.parameters.map(({ reviewed }) => reviewed), 0));
  const withGuesses = learnt(rules, openCases(on));
  const benefits = ruleset.benefits.map((benefit) => ({
    ...benefit,
    versions: benefit.versions.map(withGuesses),
    settles: settling(rules, benefit, on),
  }));
  return { ...ruleset, benefits };
}

/** A short fingerprint: two builds of the same rules carry the same version. */
function versionOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
}

function compileExclusion(id: string, { value, place }: Placed<ExclusionsFile[string]>, names: Names): Exclusion {
  if (value.says) names.used.add(`phrase notes ${value.says}`);
  for (const outside of value.receives ?? []) names.used.add(`fact person.receives.${outside}`);
  const when =
    value.when === undefined
      ? undefined
      : checkExpression(value.when, within(place, 'when'), { hasPerson: false }, names);
  if (when) checkTest(when, within(place, 'when'), names);
  checkForwards(value.in_force, within(place, 'in_force'), names);
  return {
    id,
    kind: value.kind,
    scope: value.scope,
    benefits: value.benefits,
    receives: value.receives ?? [],
    ...(when && { when: when.expression }),
    from: (value.in_force && parseDay(value.in_force.from)) ?? ALWAYS_BEFORE,
    to: (value.in_force?.to === undefined ? undefined : parseDay(value.in_force.to)) ?? LAST_DAY,
    standing: value.standing,
    ...(value.basis && { basis: basisOf(value.basis, names) }),
    ...(value.says && { says: value.says }),
  };
}

function catalogueOf(files: RuleFiles): Catalogue {
  const sources = [...files.sources].map(([id, { value }]) => {
    const { note: _, ...source } = value;
    return [id, source] as const;
  });
  const offices = [...files.offices].map(([id, { value }]) => {
    const { source: _, standing: __, note: ___, hours: ____, ...office } = value;
    return [id, office] as const;
  });
  return { sources: Object.fromEntries(sources), offices: Object.fromEntries(offices) } as Catalogue;
}
