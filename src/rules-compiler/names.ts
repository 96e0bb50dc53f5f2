import type { Fact } from '../engine/index.ts';
import { type Diagnostic, inValue, type Place, type Report } from './diagnostic.ts';
import { checkFeel } from './feel/check.ts';
import { type Environment, REFUSED, type Typed } from './feel/environment.ts';
import type { Placed, RuleFiles } from './load.ts';
import { meant } from './nearest.ts';
import { type Said, said } from './saying.ts';
import type { ParameterFile } from './schema.ts';
import { BOOLEAN, DATE, isComparable, numberOf, PEOPLE, PERSON, type Type, typeSaid } from './type.ts';
import { AGE, parseUnit, UNIT_PARTS, type Unit, unknownPart } from './unit.ts';

/** Every name an expression can use, with its number in the rule set, and which of them were used. */
export interface Names {
  readonly facts: ReadonlyMap<string, { readonly index: number; readonly type: Type }>;
  readonly parameters: ReadonlyMap<string, { readonly index: number; readonly type: Type }>;
  /** What counts the years that somebody has lived, as `fact 3` and `parameter 12`. */
  readonly ages: ReadonlySet<string>;
  readonly used: Set<string>;
  readonly report: Report;
  /** Where each shared parameter stands. */
  readonly shared: ReadonlyMap<string, string>;
  /** Files whose names aren't known, since they couldn't be read. */
  readonly unread: ReadonlySet<string>;
}

/** A parameter's id in the rule set: shared ones by name alone, others under their benefit. */
export function parameterId(benefit: string | undefined, name: string): string {
  return benefit ? `${benefit}.${name}` : name;
}

/**
 * Every parameter with its id in the rule set and the place where it stands, shared ones first.
 *
 * @example for (const [id, { value, place }] of allParameters(compiled.files)) …
 */
export function allParameters(files: RuleFiles): readonly (readonly [id: string, Placed<ParameterFile[string]>])[] {
  const own = files.benefits.flatMap(({ benefit, parameters }) =>
    [...parameters].map(([name, placed]) => [parameterId(benefit.value.id, name), placed] as const),
  );
  return [...files.shared, ...own];
}

export function namesOf(files: RuleFiles, report: Report): Names {
  const facts = [...files.facts, ...files.worked].map(([id, { value }], index) => {
    const options = Object.keys(value.options ?? {});
    return [id, { index, type: factType(id, value.type, value.unit, options) }] as const;
  });
  const parameters = allParameters(files).map(([id, { value }], index) => {
    const type = value.unit === 'boolean' ? BOOLEAN : numberOf(unitOf(value.unit));
    return [id, { index, type }] as const;
  });
  const units = {
    fact: [...files.facts, ...files.worked].map(([, { value }]) => value.unit),
    parameter: allParameters(files).map(([, { value }]) => value.unit),
  };
  const ages = Object.entries(units).flatMap(([kind, all]) =>
    all.flatMap((unit, index) => (unit === AGE ? [`${kind} ${index}`] : [])),
  );
  const shared = new Map([...files.shared].map(([id, { place }]) => [id, place.file]));
  return {
    facts: new Map(facts),
    parameters: new Map(parameters),
    ages: new Set(ages),
    used: new Set(),
    report,
    shared,
    unread: files.unread,
  };
}

/** A unit that there is none of fits any: it is told of once, where it stands. */
function unitOf(text: string): Unit {
  return unknownPart(text) === undefined ? parseUnit(text) : undefined;
}

function factType(id: string, type: Fact['type'], unit: string | undefined, options: readonly string[]): Type {
  if (type === 'enum') return { kind: 'enum', fact: id, options };
  if (type === 'number') return numberOf(unitOf(unit ?? 'count'));
  return type === 'date' ? DATE : BOOLEAN;
}

/** A test is true or false. */
export function checkTest({ type }: Typed, at: Place, names: Names): void {
  if (isComparable(type, BOOLEAN)) return;
  const values = { expected: typeSaid(BOOLEAN), found: typeSaid(type) };
  names.report('wrong-type', inValue(at), said('wrong-type.expected', values));
}

/** A unit that is misspelt would fit nothing, or only what is misspelt alike. */
export function checkUnit(text: string, place: Place, { report }: Pick<Names, 'report'>): void {
  const found = unknownPart(text);
  if (found !== undefined)
    report(
      'wrong-unit',
      inValue(place),
      said('shape.unit', { found, meant: meant(found, UNIT_PARTS), units: UNIT_PARTS }),
    );
}

/** Where an expression stands: whose parameters it sees, and whether there is a claimant. */
export interface Setting {
  readonly benefit?: string;
  readonly hasPerson: boolean;
  readonly literals?: boolean;
}

/** Checks an expression from a rule file. */
export function checkExpression(text: string | number | boolean, place: Place, setting: Setting, names: Names): Typed {
  const before = names.report.found.length;
  const typed = checkFeel(String(text), environmentOf(place, setting, names));
  if (typed === REFUSED || names.report.found.length > before) useAllIn(String(text), setting, names);
  return typed;
}

/** What an expression names is used, also where it can't be read for some mistake. */
function useAllIn(text: string, { benefit }: Setting, names: Names): void {
  for (const [word] of text.matchAll(/[A-Za-z_][\w.]*/g)) {
    names.used.add(`parameter ${word}`).add(`parameter ${parameterId(benefit, word)}`);
    names.used.add(`fact ${word}`).add(`fact person.${word.split('.').slice(1).join('.') || word}`);
  }
}

function environmentOf(place: Place, setting: Setting, names: Names): Environment {
  const report = (code: Diagnostic['code'], what: Said, from: number): void =>
    names.report(code, inValue(place, from), what);
  return {
    literals: setting.literals ?? false,
    locals: new Map(),
    report,
    fact: (id) => {
      names.used.add(`fact ${id}`);
      return names.facts.get(id);
    },
    lacksClaimant: !setting.hasPerson,
    isOpen: (name) => isOpen(name, setting, names),
    unknown: (name) => unknownSaid(name, setting, names),
    variable: (name) => builtin(name) ?? parameterNamed(name, setting, names),
  };
}

/** Whether a name may stand in a file that couldn't be read. */
function isOpen(name: string, { benefit }: Setting, { unread }: Names): boolean {
  const own = `benefits/${benefit}/parameters.yaml`;
  const isFact = name.includes('.');
  return [...unread].some((file) =>
    isFact ? /^(facts|household)\//.test(file) : file === own || file.startsWith('shared/'),
  );
}

/** Shared parameters, and those of the benefit by their own name. */
function visibleParameters({ benefit }: Setting, names: Names): readonly string[] {
  return [...names.parameters.keys()].flatMap((id) => {
    const [owner, own] = id.split('.');
    if (own === undefined) return [id];
    return owner === benefit ? [own] : [];
  });
}

/** A name that nothing has: perhaps it is said otherwise, stands elsewhere, or is a text. */
function unknownSaid(name: string, setting: Setting, names: Names): Said {
  const facts = [...names.facts.keys()];
  const [entity, ...rest] = name.split('.');
  const other = `${entity === 'person' ? 'household' : 'person'}.${rest.join('.')}`;
  if (rest.length > 0 && names.facts.has(other))
    return said('unknown-name.fact', { id: name, meant: said('meant', { near: other }) });
  if ([...names.parameters.keys()].some((id) => id.startsWith(`${name}.`)))
    return said('unknown-name.of-benefit', { benefit: name });
  if (name.includes(' ')) return said('unknown-name.words', { name });
  if (name === 'household') return said('unknown-name.household');
  if (name.includes('.')) return said('unknown-name.fact', { id: name, meant: meant(name, facts) });
  const [whole] = [`household.${name}`, `person.${name}`].filter((id) => names.facts.has(id));
  if (whole) return said('unknown-name.any', { name, meant: said('meant', { near: whole }) });
  const elsewhere = [...names.parameters.keys()].find((id) => id.endsWith(`.${name}`));
  if (elsewhere) return said('unknown-name.elsewhere', { name, benefit: elsewhere.split('.')[0] ?? '' });
  if (facts.some((id) => isOptionOf(names.facts.get(id)?.type, name))) return said('unknown-name.text', { name });
  const known = [...BUILTIN, ...facts, ...visibleParameters(setting, names)];
  return said('unknown-name.any', { name, meant: meant(name, known) });
}

function isOptionOf(type: Type | undefined, name: string): boolean {
  return type?.kind === 'enum' && type.options.includes(name);
}

/** Names that mean something in every expression. */
export const BUILTIN: readonly string[] = ['on', 'people', 'person', 'item', 'true', 'false', 'null', 'otherwise'];

function builtin(name: string): Typed | undefined {
  if (name === 'on') return { expression: ['on'], type: DATE };
  if (name === 'people') return { expression: ['people'], type: PEOPLE };
  return name === 'person' ? { expression: ['person'], type: PERSON } : undefined;
}

function parameterNamed(name: string, { benefit }: Setting, names: Names): Typed | undefined {
  const id = [parameterId(benefit, name), name].find((candidate) => names.parameters.has(candidate));
  const parameter = id === undefined ? undefined : names.parameters.get(id);
  if (!parameter) return undefined;
  names.used.add(`parameter ${id}`);
  return { expression: ['parameter', parameter.index], type: parameter.type };
}
