import type { Answer, Fact } from '../../../engine/index.ts';
import { readNumber } from '../../../platform/index.ts';
import { answerOfDate, type DateDraft, emptyDate } from '../../components/date-draft.ts';
import { dateProblemText } from '../../components/date-problem.ts';
import { type NumberDraft, readNumberDraft } from '../../components/number-draft.ts';
import { numberProblemText } from '../../components/number-problem.ts';
import { readDateOf } from '../../components/read-date-of.ts';
import { numberLimits } from '../../state/limits.ts';
import { staff } from '../../state/staff.ts';

/** What was typed into the one field of a question means. */
export type Typed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'problem'; readonly text: string };

/** Reads a number or a span of numbers, a day, a month or a year, as staff type them. */
export function readTyped(path: string, fact: Fact, typed: string): Typed {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return { kind: 'nothing' };
  return fact.type === 'date' ? readDay(path, fact, text) : readSpan(fact, text);
}

const draft: NumberDraft = { chosen: 'exact', rung: -1, exact: '', from: '', to: '' };

/** `25455`, `2.5w`, `20000-25000`, `<25455`, `<=25455`, `>25455`, `>=25455`. */
function readSpan(fact: Fact, text: string): Typed {
  const domain = numberLimits(fact);
  const [, sign, bound = ''] = /^([<>]=?)(.*)$/.exec(text) ?? [];
  const [, from, to = ''] = /^(.+?)[-~\u2013](.+)$/.exec(text) ?? [];
  const asDraft: NumberDraft = sign
    ? { ...draft, chosen: 'between', ...endOf(sign, bound) }
    : from
      ? { ...draft, chosen: 'between', from, to }
      : { ...draft, exact: text };
  const read = readNumberDraft(asDraft, [], domain);
  if (read.kind === 'problem') return { kind: 'problem', text: numberProblemText(read.problem, domain, staff()) };
  return read.kind === 'answer' ? read : { kind: 'nothing' };
}

/** Answers are whole numbers: under 25,455 is up to 25,454. */
function endOf(sign: string, bound: string): Pick<NumberDraft, 'from' | 'to'> {
  const n = readNumber(bound);
  if (n === undefined) return { from: bound, to: bound };
  if (sign.startsWith('<')) return { from: '', to: String(sign === '<' ? n - 1 : n) };
  return { from: String(sign === '>' ? n + 1 : n), to: '' };
}

/** `115-07-18`, `1150718`, `2026-07-18`; `115-07` and `115` are spans. */
function readDay(path: string, fact: Fact, text: string): Typed {
  const read = readDateOf(path, fact, draftOf(text));
  if (read.kind === 'problem') return { kind: 'problem', text: dateProblemText(read.problem, staff()) };
  const answer = answerOfDate(read);
  return answer === undefined ? { kind: 'nothing' } : { kind: 'answer', answer };
}

function draftOf(text: string): DateDraft {
  const run = /^(\d{2,4})(\d{2})(\d{2})$/.exec(text);
  const [year = '', month = '', day = ''] = run ? run.slice(1) : text.split(/[-/.]/);
  return { ...emptyDate, year, month, day, yearOnly: day === '' };
}
