import type { SyntaxNode } from '@lezer/common';
import type { Expression } from '../../engine/index.ts';
import { said } from '../saying.ts';
import { numberOf, typeSaid } from '../type.ts';
import { type Context, REFUSED, type Typed } from './environment.ts';
import { operandsOf, source } from './parse.ts';
import { misreadSaid } from './syntax-said.ts';

export function checkName(node: SyntaxNode, context: Context): Typed {
  const name = source(node, context.text);
  const local = context.locals.get(name);
  if (local) return { expression: ['local', local.slot], type: local.type };
  if (context.element?.type.kind === 'person') {
    const fact = context.fact(`person.${name}`);
    if (fact) return { expression: ['fact', fact.index, ['local', context.element.slot]], type: fact.type };
    if (context.isOpen?.(`person.${name}`)) return REFUSED;
  }
  if (name === 'person' && context.lacksClaimant) context.report('no-claimant', said('no-claimant'));
  const variable = context.variable(name);
  if (variable) return variable;
  if (context.isOpen?.(name)) return REFUSED;
  const misread = misreadSaid(name);
  if (misread) context.report('feel-syntax', misread);
  else if (context.element && node.parent?.name === 'PathExpression')
    context.report('unknown-name', said('unknown-name.in-filter', { name }));
  else context.report('unknown-name', context.unknown?.(name) ?? said('unknown-name.any', { name, meant: '' }));
  return REFUSED;
}

export function checkPath(node: SyntaxNode, context: Context): Typed {
  const [base, ...names] = pathOf(node, context.text);
  if (!base) return REFUSED;
  const root = source(base, context.text);
  if (root === 'household') return checkFact(`household.${names.join('.')}`, undefined, context);
  const owner = context.check(base, context);
  if (owner === REFUSED) return REFUSED;
  if (owner.type.kind === 'person') return checkFact(`person.${names.join('.')}`, owner.expression, context);
  if (owner.type.kind === 'months' && names[0] === 'years') {
    const whole: Expression = ['floor', ['/', owner.expression, ['known', 12]]];
    return { expression: whole, type: numberOf(new Map([['year', 1]])) };
  }
  const values = { root, type: typeSaid(owner.type), name: names.join('.') };
  const isPeople = owner.type.kind === 'list' && owner.type.of.kind === 'person';
  context.report('wrong-type', isPeople ? said('wrong-type.each', values) : said('wrong-type.path', values));
  return REFUSED;
}

function checkFact(id: string, owner: Expression | undefined, context: Context): Typed {
  const fact = context.fact(id);
  if (fact) return { expression: owner ? ['fact', fact.index, owner] : ['fact', fact.index], type: fact.type };
  if (context.isOpen?.(id)) return REFUSED;
  const misread = misreadSaid(id);
  if (misread) context.report('feel-syntax', misread);
  else context.report('unknown-name', context.unknown?.(id) ?? said('unknown-name.fact', { id, meant: '' }));
  return REFUSED;
}

function pathOf(node: SyntaxNode, text: string): readonly [SyntaxNode, ...string[]] | readonly [] {
  const [base, name] = operandsOf(node);
  if (!base || !name) return [];
  if (base.name !== 'PathExpression') return [base, source(name, text)];
  const [root, ...inner] = pathOf(base, text);
  return root ? [root, ...inner, source(name, text)] : [];
}
