import type { CaseProblem, Rules } from '../engine/index.ts';
import { nearest } from '../rules-compiler/index.ts';
import { fill, type OwnWords } from './own-words.ts';

/** What is wrong with a case file at one place, and what is wanted there. */
export function caseProblemText({ code, path, values }: CaseProblem, rules: Rules, own: OwnWords): string {
  const found = String(values.found ?? values.id ?? '');
  const isShape = code === 'bad-value' && values.found === undefined;
  const sentence = isShape ? own['case.bad-shape'] : fill(own[`case.${code}`], { found });
  const hint = code === 'unknown-fact' ? meantAt(path, rules, own) : wantedAt(path, code, rules, own);
  return `${path ? `${path}: ` : ''}${sentence}${hint}`;
}

function meantAt(path: string, rules: Rules, own: OwnWords): string {
  const near = nearest(nameOf(path), names(rules, path));
  return near ? fill(own['case.meant'], { near }) : '';
}

/** What answers the fact at a path takes. */
function wantedAt(path: string, code: CaseProblem['code'], rules: Rules, own: OwnWords): string {
  const fact = rules.named.get(factAt(path));
  if (!fact || (code !== 'bad-value' && code !== 'out-of-range')) return '';
  if (fact.type === 'enum') return fill(own['case.wants.enum'], { options: (fact.options ?? []).join(', ') });
  if (fact.type !== 'number' || !fact.domain) return code === 'bad-value' ? own[`case.wants.${fact.type}`] : '';
  return fill(own['case.wants.within'], { min: fact.domain.min, max: fact.domain.max });
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
