import { type Expression, formatDay, type Known, type RuleSet } from '../engine/index.ts';

type Names = Pick<RuleSet, 'facts' | 'parameters'>;
type Part = readonly [string, ...Expression[]];

const INFIX = new Set(['+', '-', '*', '/', '=', '!=', '<', '<=', '>', '>=']);
const FUNCTION_NAMES: Readonly<Record<string, string>> = {
  'age-at': 'age_at',
  'months-between': 'months_between',
  'days-between': 'days_between',
  'add-months': 'add_months',
  'term-end': 'term_end',
  'add-days': 'add_days',
  year: 'year_of',
  month: 'month_of',
  'month-end': 'month_end',
};

/**
 * An expression as a rule author would write it, for messages. Dates show as day numbers where nothing says that they are.
 *
 * @example expressionText(ruleset, ['>=', ['age', ['fact', 3, ['person']]], ['parameter', 12]])
 */
export function expressionText(names: Names, expression: Expression): string {
  const text = (part: Expression): string => expressionText(names, part);
  switch (expression[0]) {
    case 'known':
      return knownText(expression[1]);
    case 'local':
      return `item${expression[1] === 0 ? '' : expression[1]}`;
    case 'parameter':
      return names.parameters[expression[1]]?.id.split('.').at(-1) ?? '?';
    case 'fact':
      return factText(names, expression[1], expression[2]);
    case 'table':
      return `table of ${expression[2].length} rows`;
    case 'some':
    case 'every':
    case 'for':
    case 'filter':
      return loopText(expression, text);
    default:
      return operationText(expression as Part, text);
  }
}

function knownText(value: Known): string {
  return typeof value === 'string' ? `"${value}"` : String(value);
}

function factText({ facts }: Names, index: number, owner: Expression | undefined): string {
  const id = facts[index]?.id ?? '?';
  return owner?.[0] === 'local' ? id.replace('person.', owner[1] === 0 ? 'item.' : `item${owner[1]}.`) : id;
}

function loopText(expression: Expression, text: (part: Expression) => string): string {
  const [kind, slot, list, body] = expression as readonly ['some', number, Expression, Expression];
  const item = text(['local', slot]);
  if ((kind as string) === 'filter') return `${text(list)}[${text(body)}]`;
  return `${kind} ${item} in ${text(list)} ${(kind as string) === 'for' ? 'return' : 'satisfies'} ${text(body)}`;
}

function operationText([name, ...parts]: Part, text: (part: Expression) => string): string {
  const [first = '', second = '', third = ''] = parts.map(text);
  if (name === 'and' || name === 'or')
    return parts.map((part) => bracketed(part, text, ['and', 'or', 'if'])).join(` ${name} `);
  if (name === 'one-of') return `${first} in (${parts.slice(1).map(text).join(', ')})`;
  if (name === 'if') return `if ${first} then ${second} else ${third}`;
  if (name === 'negate') return `-${first}`;
  if (name === 'list') return `[${parts.map(text).join(', ')}]`;
  if (!INFIX.has(name))
    return parts.length === 0 ? name : `${FUNCTION_NAMES[name] ?? name}(${parts.map(text).join(', ')})`;
  return parts
    .map((part) => bracketed(part, text, ['and', 'or', 'if', '+', '-', '=', '<', '<=', '>', '>=', '!=']))
    .join(` ${name} `);
}

function bracketed(part: Expression, text: (part: Expression) => string, looser: readonly string[]): string {
  return looser.includes(part[0]) ? `(${text(part)})` : text(part);
}

/** A value of a fact: a day as ISO, an option in quotes. */
export function valueText(type: string, value: Known): string {
  return type === 'date' && typeof value === 'number' ? formatDay(value) : knownText(value);
}
