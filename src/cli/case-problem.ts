import type { CaseProblem, Rules } from '../engine/index.ts';
import { nearest, type Said, said } from '../rules-compiler/index.ts';

/** What is wrong with a case file at one place, and what is wanted there. */
export function caseProblemSaid({ code, path, values }: CaseProblem, rules: Rules): Said {
  const found = String(values.found ?? values.id ?? '');
  if (code === 'unknown-fact' && /\.\d+$/.test(path))
    return said('case.at', { path, what: said('shape.comma'), hint: '' });
  const what = whatIsWrong(code, path, values, found);
  const hint = code === 'unknown-fact' ? meantAt(path, rules) : wantedAt(path, code, found, rules);
  return path ? said('case.at', { path, what, hint }) : said('case.plain', { what, hint });
}

function whatIsWrong(code: CaseProblem['code'], path: string, values: CaseProblem['values'], found: string): Said {
  if (code === 'bad-value' && values.found === undefined) {
    if (path === 'people') return said('case.people-is-a-list');
    return said(/^people\.\d+$/.test(path) ? 'case.person-has-keys' : 'case.bad-shape');
  }
  if (code === 'no-id' && found !== '') return said('case.id-is-text', { found });
  if (code === 'same-id' && found === 'household') return said('case.id-of-all');
  return said(`case.${code}`, { found });
}

/** Of an answer that nobody asks for the name is meant, else the answer. */
export function offsetIn({ code }: CaseProblem): number | undefined {
  return code === 'unknown-fact' ? undefined : 0;
}

function meantAt(path: string, rules: Rules): Said | '' {
  const full = nameOf(path);
  // It may be given by its whole name, under the key that says the half of it.
  if (rules.named.has(full))
    return said('case.meant', { near: full.split('.')[0] === factAt(path).split('.')[0] ? nameOf(full) : full });
  const [elsewhere] = [`household.${nameOf(path)}`, `person.${nameOf(path)}`].filter((id) => rules.named.has(id));
  const near = elsewhere ?? nearest(nameOf(path), names(rules, path));
  return near ? said('case.meant', { near }) : '';
}

/** What answers the fact at a path takes. */
function wantedAt(path: string, code: CaseProblem['code'], found: string, rules: Rules): Said | '' {
  const fact = rules.named.get(factAt(path));
  if (!fact || (code !== 'bad-value' && code !== 'out-of-range')) return '';
  if (code === 'bad-value' && isQuoted(fact.type, found)) return said('case.wants.unquoted');
  if (code === 'bad-value' && found.startsWith('[')) return said('case.wants.one-of');
  if (fact.type === 'enum') return said('case.wants.enum', { options: fact.options ?? [] });
  if (fact.type !== 'number' || !fact.domain) return code === 'bad-value' ? said(`case.wants.${fact.type}`) : '';
  return said('case.wants.within', { min: fact.domain.min, max: String(fact.domain.max) });
}

/** A number or truth that was written as a text. */
function isQuoted(type: string, found: string): boolean {
  return type === 'number' ? /^-?\d+(\.\d+)?$/.test(found) : type === 'boolean' && /^(true|false)$/.test(found);
}

/** `people.0.born` is the fact `person.born`. */
function factAt(path: string): string {
  return path.replace(/^people\.\d+\./, 'person.');
}

function nameOf(path: string): string {
  return factAt(path).replace(/^(person|household)\./, '');
}

function names({ ruleset }: Rules, path: string): readonly string[] {
  const entity = `${factAt(path).split('.')[0]}.`;
  return ruleset.facts.filter(({ id, is }) => !is && id.startsWith(entity)).map(({ id }) => id.slice(entity.length));
}
