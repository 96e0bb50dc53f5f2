import type { Fact } from '../engine/index.ts';
import type { Diagnostic, Place, Report } from './diagnostic.ts';
import { checkFeel } from './feel/check.ts';
import type { Environment, Typed } from './feel/environment.ts';
import type { Placed, RuleFiles } from './load.ts';
import { meant } from './nearest.ts';
import type { ParameterFile } from './schema.ts';
import { BOOLEAN, DATE, numberOf, PEOPLE, PERSON, type Type } from './type.ts';
import { parseUnit } from './unit.ts';

/** Every name an expression can use, with its number in the rule set, and which of them were used. */
export interface Names {
  readonly facts: ReadonlyMap<string, { readonly index: number; readonly type: Type }>;
  readonly parameters: ReadonlyMap<string, { readonly index: number; readonly type: Type }>;
  readonly used: Set<string>;
  readonly report: Report;
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
    const type = value.unit === 'boolean' ? BOOLEAN : numberOf(parseUnit(value.unit));
    return [id, { index, type }] as const;
  });
  return { facts: new Map(facts), parameters: new Map(parameters), used: new Set(), report };
}

function factType(id: string, type: Fact['type'], unit: string | undefined, options: readonly string[]): Type {
  if (type === 'enum') return { kind: 'enum', fact: id, options };
  if (type === 'number') return numberOf(parseUnit(unit ?? 'count'));
  return type === 'date' ? DATE : BOOLEAN;
}

/** Where an expression stands: whose parameters it sees, and whether there is a claimant. */
export interface Setting {
  readonly benefit?: string;
  readonly hasPerson: boolean;
  readonly literals?: boolean;
}

/** Checks an expression from a rule file. */
export function checkExpression(text: string | number | boolean, place: Place, setting: Setting, names: Names): Typed {
  return checkFeel(String(text), environmentOf(place, setting, names));
}

function environmentOf(place: Place, setting: Setting, names: Names): Environment {
  const report = (code: Diagnostic['code'], message: string): void => names.report(code, place, message);
  return {
    literals: setting.literals ?? false,
    locals: new Map(),
    report,
    fact: (id) => {
      names.used.add(`fact ${id}`);
      return names.facts.get(id);
    },
    meant: (name) => meant(name, [...names.facts.keys(), ...visibleParameters(setting, names)]),
    variable: (name) => builtin(name, setting, report) ?? parameterNamed(name, setting, names),
  };
}

/** Shared parameters, and those of the benefit by their own name. */
function visibleParameters({ benefit }: Setting, names: Names): readonly string[] {
  return [...names.parameters.keys()].flatMap((id) => {
    const [owner, own] = id.split('.');
    if (own === undefined) return [id];
    return owner === benefit ? [own] : [];
  });
}

function builtin(name: string, setting: Setting, report: Environment['report']): Typed | undefined {
  if (name === 'on') return { expression: ['on'], type: DATE };
  if (name === 'people') return { expression: ['people'], type: PEOPLE };
  if (name !== 'person') return undefined;
  if (!setting.hasPerson)
    report('no-claimant', 'the claimant is the household: there is no `person` here, use `people`');
  return { expression: ['person'], type: PERSON };
}

function parameterNamed(name: string, { benefit }: Setting, names: Names): Typed | undefined {
  const id = [parameterId(benefit, name), name].find((candidate) => names.parameters.has(candidate));
  const parameter = id === undefined ? undefined : names.parameters.get(id);
  if (!parameter) return undefined;
  names.used.add(`parameter ${id}`);
  return { expression: ['parameter', parameter.index], type: parameter.type };
}
