import type { Expression } from '../../engine/index.ts';
import { type Code, holds, truthCode, Unemittable } from './code.ts';
import { guardedOf } from './guarded.ts';
import { type Emit, early, type Workshop } from './workshop.ts';

/** Statements that return the value of an expression, and what that value is. */
export interface Body {
  readonly body: string;
  readonly result: Pick<Code, 'kind' | 'nullable' | 'open' | 'day'>;
}

/** An `if` at the end of a function is a statement, so that each branch can work out beforehand what it needs. */
export function emitBody(shop: Workshop, expression: Expression, emit: Emit): Body {
  const branches = branchesOf(shop, expression, emit);
  const values = branches.flatMap(({ value }) => value ?? []);
  const kind = values.find((value) => value.kind !== 'null')?.kind ?? 'null';
  if (values.some((value) => value.kind !== kind && value.kind !== 'null')) throw new Unemittable('an if of two kinds');
  const nullable = values.some((value) => value.nullable || value.kind === 'null');
  const open = branches.some((branch) => branch.open);
  const said = (value: Code): string => {
    if (kind === 'boolean') return nullable ? truthCode(value) : value.js;
    return value.kind === 'null' ? 'NaN' : value.js;
  };
  const body = branches.map(({ text, value }) => `${text}${value ? `return ${said(value)};` : ''}`).join(' ');
  return { body, result: { kind, nullable, open, day: values.every((value) => value.day === true) } };
}

interface Branch {
  readonly text: string;
  readonly open: boolean;
  readonly value?: Code;
}

function branchesOf(shop: Workshop, expression: Expression, emit: Emit): readonly Branch[] {
  const sink: string[] = [];
  shop.sink = sink;
  if (expression[0] !== 'if' || guardedOf(expression)) {
    const value = early(shop, emit(shop, expression));
    return [{ text: sink.join(' '), value, open: value.open }];
  }
  const [, test, yes, no] = expression as readonly ['if', Expression, Expression, Expression];
  const decides = early(shop, emit(shop, test));
  const opening = { text: `${sink.join(' ')} if (${holds(decides)}) {`, open: decides.open };
  return [
    opening,
    ...branchesOf(shop, yes, emit),
    { text: '} else {', open: false },
    ...branchesOf(shop, no, emit),
    { text: '}', open: false },
  ];
}
