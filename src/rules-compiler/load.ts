import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as v from 'valibot';
import { inValue, type Place, type Report, within } from './diagnostic.ts';
import { type FlatCases, flatCases } from './flat-cases.ts';
import { readYaml } from './read-yaml.ts';
import { said } from './saying.ts';
import * as schema from './schema.ts';
import { shapeSaid } from './shape-said.ts';

/** A checked piece of a rule file, with the place it stands at. */
export interface Placed<T> {
  readonly value: T;
  readonly place: Place;
}

export type Catalogued<T> = ReadonlyMap<string, Placed<T>>;

export interface BenefitFolder {
  readonly benefit: Placed<schema.BenefitFile>;
  readonly parameters: Catalogued<schema.ParameterFile[string]>;
  readonly cases: Placed<FlatCases> | undefined;
}

/** All rule files, each valid in shape; what isn't is left out and reported. */
export interface RuleFiles {
  /** Programmes that the seed reports name; empty where a rules folder has no such list. */
  readonly seeds: Catalogued<schema.SeedsFile[string]>;
  readonly sources: Catalogued<schema.SourcesFile[string]>;
  readonly facts: Catalogued<schema.FactsFile[string]>;
  readonly worked: Catalogued<schema.WorkedFactsFile[string]>;
  readonly phrases: readonly Placed<schema.PhrasesFile>[];
  readonly offices: Catalogued<schema.OfficesFile[string]>;
  readonly exclusions: Catalogued<schema.ExclusionsFile[string]>;
  readonly shared: Catalogued<schema.ParameterFile[string]>;
  readonly benefits: readonly BenefitFolder[];
  readonly texts: ReadonlyMap<string, readonly Placed<schema.TranslationFile>[]>;
  /** Files that something is wrong with, such as `benefits/birth_grant/parameters.yaml`: what they hold isn't known. */
  readonly unread: ReadonlySet<string>;
}

/** Reads a rules folder. Paths in diagnostics are relative to `root`'s parent, as a reader would name them. */
export function loadRules(root: string, report: Report): RuleFiles {
  const reader = newReader(root, report);
  const hasSeeds = existsSync(join(root, 'seeds.yaml'));
  return {
    seeds: hasSeeds ? reader.catalogueFile('seeds.yaml', schema.seedsSchema) : new Map(),
    sources: reader.catalogue('sources', schema.sourcesSchema),
    facts: reader.catalogue('facts', schema.factsSchema),
    worked: reader.catalogue('household', schema.workedFactsSchema),
    phrases: reader.files('phrases').flatMap((file) => reader.read(file, schema.phrasesSchema) ?? []),
    offices: reader.catalogue('offices', schema.officesSchema),
    exclusions: reader.catalogue('exclusions', schema.exclusionsSchema),
    shared: reader.catalogue('shared', schema.parametersSchema),
    benefits: reader.folders('benefits').flatMap((folder) => loadBenefit(reader, folder) ?? []),
    texts: new Map(
      reader
        .folders('text')
        .map((folder) => [
          folder.split('/').at(-1) ?? '',
          reader.files(folder).flatMap((file) => reader.read(file, schema.translationSchema) ?? []),
        ]),
    ),
    unread: reader.unread,
  };
}

function loadBenefit(reader: Reader, folder: string): BenefitFolder | undefined {
  const names = reader.files(folder);
  if (!names.includes(`${folder}/benefit.yaml`)) return reader.lacksBenefit(folder);
  const benefit = reader.read(`${folder}/benefit.yaml`, schema.benefitSchema);
  if (!benefit) return undefined;
  const own = (name: string): boolean => names.includes(`${folder}/${name}`);
  return {
    benefit,
    parameters: own('parameters.yaml')
      ? reader.catalogueFile(`${folder}/parameters.yaml`, schema.parametersSchema)
      : new Map(),
    cases: own('cases.yaml') ? flat(reader.read(`${folder}/cases.yaml`, schema.casesSchema)) : undefined,
  };
}

function flat(cases: Placed<schema.CasesFile> | undefined): Placed<FlatCases> | undefined {
  return cases && { ...cases, value: flatCases(cases.value) };
}

type Reader = ReturnType<typeof newReader>;

function newReader(root: string, report: Report) {
  const entries = (
    folder: string,
    keep: (entry: { isDirectory(): boolean; name: string }) => boolean,
  ): readonly string[] => {
    try {
      const found = readdirSync(join(root, folder), { withFileTypes: true }).filter(keep);
      return found.map((entry) => `${folder}/${entry.name}`).sort();
    } catch {
      return [];
    }
  };
  const files = (folder: string): readonly string[] => entries(folder, (entry) => entry.name.endsWith('.yaml'));
  const folders = (folder: string): readonly string[] => entries(folder, (entry) => entry.isDirectory());
  const unread = new Set<string>();
  const nameOf = (file: string): string => relative(join(root, '..'), join(root, file)).split(sep).join('/');

  const read = <S extends v.GenericSchema>(file: string, shape: S): Placed<v.InferOutput<S>> | undefined => {
    const { data, place } = readYaml(nameOf(file), readText(join(root, file)), report);
    if (data !== undefined) {
      const checked = v.safeParse(shape, data);
      if (checked.success) return { value: checked.output, place };
      for (const { code, path, isValue, what } of shapeSaid(checked.issues, shape)) {
        const at = within(place, ...path);
        report(code, isValue ? inValue(at) : at, what);
      }
    }
    unread.add(file);
    return undefined;
  };

  const lacksBenefit = (folder: string): undefined => {
    const place: Place = { file: nameOf(`${folder}/benefit.yaml`), path: [], spot: () => ({ line: 1, column: 1 }) };
    report('bad-shape', place, said('shape.no-benefit-file'));
    unread.add(`${folder}/benefit.yaml`);
  };

  const catalogueFile = <T>(
    file: string,
    shape: v.GenericSchema<unknown, Record<string, T>>,
  ): Map<string, Placed<T>> => {
    const loaded = read(file, shape);
    if (!loaded) return new Map();
    const all = Object.entries(loaded.value as Record<string, T>);
    return new Map(all.map(([id, value]) => [id, { value, place: within(loaded.place, id) }]));
  };

  const catalogue = <T>(folder: string, shape: v.GenericSchema<unknown, Record<string, T>>): Catalogued<T> => {
    const all = new Map<string, Placed<T>>();
    for (const file of files(folder)) {
      for (const [id, placed] of catalogueFile(file, shape)) {
        const first = all.get(id);
        if (first) report('duplicate-id', placed.place, said('duplicate-id.catalogue', { id, file: first.place.file }));
        else all.set(id, placed);
      }
    }
    return all;
  };

  return { files, folders, read, catalogue, catalogueFile, lacksBenefit, unread };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
