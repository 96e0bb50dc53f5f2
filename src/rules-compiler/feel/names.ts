import type { SyntaxNode } from '@lezer/common';
import type { Expression } from '../../engine/index.ts';
import { formatType, numberOf } from '../type.ts';
import { type Context, REFUSED, type Typed } from './environment.ts';
import { operandsOf, source } from './parse.ts';

export function checkName(node: SyntaxNode, context: Context): Typed {
  const name = source(node, context.text);
  const local = context.locals.get(name);
  if (local) return { expression: ['local', local.slot], type: local.type };
  if (context.element?.type.kind === 'person') {
    const fact = context.fact(`person.${name}`);
    if (fact) return { expression: ['fact', fact.index, ['local', context.element.slot]], type: fact.type };
  }
  const variable = context.variable(name);
  if (variable) return variable;
  context.report('unknown-name', `nothing is called ${name} here${context.meant?.(name) ?? ''}`);
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
  context.report('wrong-type', `${root} is ${formatType(owner.type)}, it has no .${names.join('.')}`);
  return REFUSED;
}

function checkFact(id: string, owner: Expression | undefined, context: Context): Typed {
  const fact = context.fact(id);
  if (fact) return { expression: owner ? ['fact', fact.index, owner] : ['fact', fact.index], type: fact.type };
  context.report('unknown-name', `there is no fact ${id}${context.meant?.(id) ?? ''}`);
  return REFUSED;
}

function pathOf(node: SyntaxNode, text: string): readonly [SyntaxNode, ...string[]] | readonly [] {
  const [base, name] = operandsOf(node);
  if (!base || !name) return [];
  if (base.name !== 'PathExpression') return [base, source(name, text)];
  const [root, ...inner] = pathOf(base, text);
  return root ? [root, ...inner, source(name, text)] : [];
}
