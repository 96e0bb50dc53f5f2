import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { LIFE_EVENTS } from '../engine/index.ts';
import type { RuleFiles } from './load.ts';
import * as schema from './schema.ts';
import { type Section, sentencesOf } from './sentences.ts';

interface Kind {
  readonly of: GenericSchema;
  readonly files: readonly string[];
  /** Keys that hold an id in other files, and words or figures here. */
  readonly own?: readonly string[];
}

/** Each kind of rule file: its schema, and the files of a rules folder that it is for. */
const KINDS: Readonly<Record<string, Kind>> = {
  benefit: { of: schema.benefitSchema, files: ['benefits/*/benefit.yaml'] },
  parameters: { of: schema.parametersSchema, files: ['benefits/*/parameters.yaml', 'shared/*.yaml'] },
  cases: { of: schema.casesSchema, files: ['benefits/*/cases.yaml'] },
  facts: { of: schema.factsSchema, files: ['facts/*.yaml'] },
  'worked-facts': { of: schema.workedFactsSchema, files: ['household/*.yaml'] },
  phrases: { of: schema.phrasesSchema, files: ['phrases/*.yaml'], own: ['says'] },
  sources: { of: schema.sourcesSchema, files: ['sources/*.yaml'] },
  offices: { of: schema.officesSchema, files: ['offices/*.yaml'], own: ['phone'] },
  exclusions: { of: schema.exclusionsSchema, files: ['exclusions/*.yaml'] },
  seeds: { of: schema.seedsSchema, files: ['seeds.yaml'] },
  translation: { of: schema.translationSchema, files: ['text/*/*.yaml'] },
};

/** A JSON schema and the rule files that an editor should check with it. */
export interface FileSchema {
  readonly name: string;
  readonly files: readonly string[];
  readonly schema: JsonSchema;
}

/**
 * The shapes of all rule files as JSON schemas, with the ids of this rule set filled in where one is asked for, so that an
 * editor offers the phrases, sources, offices and benefits there are.
 *
 * @example for (const { name, schema } of jsonSchemas(compiled.files)) writeFileSync(`${name}.json`, JSON.stringify(schema));
 */
export function jsonSchemas(files: RuleFiles): readonly FileSchema[] {
  const ids = idsOf(files);
  return Object.entries(KINDS).map(([name, { of, files: paths, own = [] }]) => ({
    name,
    files: paths,
    // What JSON schema can't say (that a date exists) is left to `check`.
    schema: withIds(
      toJsonSchema(of, { errorMode: 'ignore', typeMode: 'input' }),
      new Map([...ids].filter(([key]) => !own.includes(key))),
    ),
  }));
}

/** The ids that may stand under a key, whatever file it is in. */
function idsOf({ phrases, sources, offices, seeds, benefits }: RuleFiles): ReadonlyMap<string, readonly string[]> {
  const said = (section: Section): readonly string[] => sentencesOf(phrases, section).map(({ id }) => id);
  const places = [...offices.keys()];
  const folders = benefits.map(({ benefit }) => benefit.value.id);
  return new Map<string, readonly string[]>([
    ['says', [...said('conditions'), ...said('notes')]],
    ['documents', said('documents')],
    ['same_as', phrases.flatMap(({ value }) => Object.keys(value.documents ?? {}))],
    ['starts', said('starts')],
    ['notes', said('notes')],
    ['announced', said('notes')],
    ['source', [...sources.keys()]],
    ['doc', [...sources.keys()]],
    ['events', LIFE_EVENTS],
    ['where', places],
    ['phone', places],
    ['seeds', [...seeds.keys()]],
    ['benefit', folders],
    ['benefits', folders],
    ['shared_by', folders],
  ]);
}

/** Puts the ids at string properties, and lists of strings, of their names. */
function withIds(node: JsonSchema, ids: ReadonlyMap<string, readonly string[]>): JsonSchema {
  const inside = (part: unknown, key: string | undefined): unknown => {
    if (Array.isArray(part)) return part.map((item) => inside(item, undefined));
    if (typeof part !== 'object' || part === null) return part;
    const own = part as { readonly type?: unknown; readonly items?: unknown };
    const known = key === undefined ? undefined : ids.get(key);
    if (known && known.length > 0 && own.type === 'string') return { type: 'string', enum: known };
    if (known && own.type === 'array') return { ...own, items: inside(own.items, key) };
    return Object.fromEntries(
      Object.entries(own).map(([name, value]) => [
        name,
        name === 'properties' ? propertiesIn(value) : inside(value, undefined),
      ]),
    );
  };
  const propertiesIn = (value: unknown): unknown =>
    Object.fromEntries(Object.entries(value as object).map(([name, property]) => [name, inside(property, name)]));
  return inside(node, undefined) as JsonSchema;
}
